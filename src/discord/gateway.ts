import { Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import { randomUUID } from 'node:crypto';
import type { Context } from '../app/context.ts';

/** A killed holder's lease ends after this long; another bot takes over within 10 s. */
const LEASE_MS = 6_000;
const RENEW_MS = 2_000;
const LEASE = 'gateway:0';

/** The gateway: one process holds it, the others stand by. */
export interface Gateway {
  /** Whether this process is connected, or another one holds the lease. */
  readonly state: 'connected' | 'connecting' | 'standing-by';
  close(): Promise<void>;
}

/** Keeps trying to hold the gateway and hands each interaction to `handle`. Returns at once. */
export function openGateway(
  context: Context,
  token: string,
  handle: (interaction: Interaction) => Promise<void>,
): Gateway {
  const { log, store, clock, config } = context;
  const holder = randomUUID();
  const ending = new AbortController();
  let client: Client | undefined;
  let state: Gateway['state'] = 'standing-by';

  const connect = (): void => {
    state = 'connecting';
    const made = new Client({
      intents: [GatewayIntentBits.Guilds],
      // A callback that fails is answered 40060 when repeated after all: one retry is safe and helps.
      rest: { api: config.discordApiUrl, version: '10', retries: 1, timeout: 5_000 },
      allowedMentions: { parse: [] },
    });
    client = made;
    made.on(Events.ClientReady, ({ guilds, user }) => {
      state = 'connected';
      log.info({ bot: user.tag, servers: guilds.cache.size }, 'connected to Discord');
    });
    made.on(Events.InteractionCreate, (interaction) => void handle(interaction));
    made.on(Events.Error, (error) => log.warn({ err: error }, 'the gateway reports an error'));
    made.on(Events.ShardDisconnect, () => (state = 'connecting'));
    made.on(Events.ShardResume, () => (state = 'connected'));
    // Not awaited: the lease must be renewed while a slow log-in goes on.
    made.login(token).catch(async (error: unknown) => {
      log.warn({ err: error }, 'Discord’s gateway cannot be reached; trying again');
      if (client === made) await disconnect();
    });
  };

  const disconnect = async (): Promise<void> => {
    const leaving = client;
    client = undefined;
    state = 'standing-by';
    await leaving?.destroy();
  };

  const step = async (): Promise<void> => {
    const mine = await store.leases.hold(LEASE, holder, LEASE_MS);
    if (mine && client === undefined) connect();
    else if (!mine && client !== undefined) {
      log.warn('another process has the gateway now');
      await disconnect();
    }
  };

  const loop = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      try {
        await step();
      } catch (error) {
        log.error({ err: error }, 'the lease of the gateway could not be renewed');
      }
      await clock.sleep(RENEW_MS, ending.signal).catch(() => undefined);
    }
  };
  const running = loop();

  return {
    get state() {
      return state;
    },
    async close() {
      ending.abort();
      await running;
      await disconnect();
      await store.leases.release(LEASE, holder);
    },
  };
}
