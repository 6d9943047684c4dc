import type { APIApplication } from 'discord.js';
import type { Context } from '../app/context.ts';
import { SetupError } from '../app/errors.ts';
import { inviteLink } from './permissions.ts';
import { fingerprint } from './post.ts';
import { readRefusal } from './refusal.ts';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** Asks Discord who we are; waits for Discord where it is down. Throws a {@link SetupError} for a token it refuses. */
export async function introduce(context: Context, signal: AbortSignal): Promise<APIApplication> {
  const { publish, log, clock } = context;
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    try {
      return await publish.application();
    } catch (error) {
      const refusal = readRefusal(error);
      if (refusal?.kind === 'token') {
        throw new SetupError(
          'Discord refuses DISCORD_TOKEN: copy the bot token again from https://discord.com/developers/applications.',
          { cause: error },
        );
      }
      if (refusal?.kind !== 'later') throw error;
      log.warn(
        { reason: error instanceof Error ? error.message : 'unknown' },
        'Discord does not answer; waiting',
      );
      await clock.sleep(wait, signal);
    }
  }
}

/** Publishes the slash commands, unless Discord has exactly these already. Answers whether it did. */
export async function registerCommands(
  { publish, store, commands, config }: Context,
  application: string,
  force: boolean,
): Promise<boolean> {
  const data = commands.map((command) => command.data);
  const print = fingerprint([config.discordApiUrl, data]);
  if (!force && (await store.leases.registered(application)) === print) return false;
  await publish.setCommands(application, data);
  await store.leases.setRegistered(application, print);
  return true;
}

/** Says once, at the first start, how the bot gets into a server. */
export function printInvite({ log }: Context, application: string): void {
  log.info({ invite: inviteLink(application) }, 'add me to a server with this link');
}
