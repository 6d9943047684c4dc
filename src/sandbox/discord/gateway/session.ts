import { randomBytes } from 'node:crypto';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { GatewayEvent } from '../world.ts';

/** Events kept for a session that lost its connection. */
const REPLAY_LIMIT = 1000;

/** Which intent one needs to hear of an event; events not listed here reach everybody. */
function intentFor({ name, guildId }: GatewayEvent): number {
  if (name.startsWith('MESSAGE_'))
    return guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  if (/^(GUILD_CREATE|GUILD_DELETE|GUILD_UPDATE|GUILD_ROLE_|CHANNEL_|THREAD_)/.test(name))
    return GatewayIntentBits.Guilds;
  if (name.startsWith('GUILD_MEMBER')) return GatewayIntentBits.GuildMembers;
  return 0;
}

/** One session of the bot's: it outlives its connections. */
export class GatewaySession {
  readonly id = randomBytes(16).toString('hex');
  readonly shard: readonly [number, number];
  readonly #intents: number;
  readonly #sent: { sequence: number; text: string }[] = [];
  #sequence = 0;
  #socket: WebSocket | undefined;

  constructor(socket: WebSocket, shard: readonly [number, number], intents: number) {
    this.#socket = socket;
    this.shard = shard;
    this.#intents = intents;
  }

  /** Whether a guild belongs to this session's shard. */
  owns(guildId: string | null): boolean {
    const [shard, shards] = this.shard;
    return guildId === null ? shard === 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards)) === shard;
  }

  /** Sends an event if this session should hear of it, and keeps it for a resume. */
  dispatch(event: GatewayEvent): void {
    const intent = intentFor(event);
    if (intent !== 0 && !(this.#intents & intent)) return;
    this.#sequence += 1;
    const packet = { op: GatewayOpcodes.Dispatch, s: this.#sequence, t: event.name, d: event.data };
    const text = JSON.stringify(packet);
    this.#sent.push({ sequence: this.#sequence, text });
    if (this.#sent.length > REPLAY_LIMIT) this.#sent.shift();
    this.#socket?.send(text);
  }

  /** Takes up a session on a new connection; false when too much was missed. */
  resume(socket: WebSocket, after: number): boolean {
    const first = this.#sent[0]?.sequence ?? 1;
    if (after > this.#sequence || after < first - 1) return false;
    this.#socket = socket;
    for (const { sequence, text } of this.#sent) if (sequence > after) socket.send(text);
    this.dispatch({ name: 'RESUMED', guildId: null, data: { _trace: [] } });
    return true;
  }

  /** Forgets a connection that closed, unless another took its place. */
  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = undefined;
  }

  /** Whether it has a connection. */
  get isConnected(): boolean {
    return this.#socket !== undefined;
  }
}
