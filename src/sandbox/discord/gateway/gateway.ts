import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { guildCreatePayload } from '../guilds.ts';
import { recordViolation, type GatewayEvent, type World } from '../world.ts';
import { clientPacket, type ClientPacket, type Identify } from './packets.ts';
import { GatewaySession } from './session.ts';

const HEARTBEAT_MS = 41_250;
/** Intents that Discord grants only on request; a news desk has asked for none. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
/** How long a dropped client has to leave by itself. */
const GRACE_MS = 1000;

/** Discord's gateway: version 10, JSON, without compression. */
export class Gateway {
  readonly #world: World;
  readonly #sockets: WebSocketServer;
  readonly #sessions = new Map<string, GatewaySession>();
  readonly #sessionOf = new Map<WebSocket, GatewaySession>();

  constructor(world: World, server: Server) {
    this.#world = world;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
    world.gateway.on('event', (event) => this.#dispatch(event));
  }

  #send(socket: WebSocket, op: GatewayOpcodes, d: unknown): void {
    socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  #refuse(socket: WebSocket, code: GatewayCloseCodes, problem: string, body?: unknown): void {
    recordViolation(this.#world, { method: 'GATEWAY', path: '/', problem, body });
    socket.close(code, problem.slice(0, 120));
  }

  #greet(socket: WebSocket): void {
    this.#send(socket, GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_MS, _trace: [] });
    socket.on('message', (data) => this.#receive(socket, data));
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      const session = this.#sessionOf.get(socket);
      this.#sessionOf.delete(socket);
      session?.detach(socket);
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
      if (session) this.#world.events.emit('gateway', 'disconnected');
    });
  }

  #receive(socket: WebSocket, data: RawData): void {
    let json: unknown;
    try {
      json = JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '');
    } catch {
      return this.#refuse(socket, GatewayCloseCodes.DecodeError, 'not JSON');
    }
    const packet = clientPacket.safeParse(json);
    if (!packet.success)
      return this.#refuse(socket, GatewayCloseCodes.DecodeError, 'malformed gateway packet', json);
    try {
      return this.#obey(socket, packet.data);
    } catch (error) {
      return this.#refuse(socket, GatewayCloseCodes.UnknownError, String(error), json);
    }
  }

  #obey(socket: WebSocket, { op, d }: ClientPacket): void {
    if (op === GatewayOpcodes.Heartbeat) return this.#send(socket, GatewayOpcodes.HeartbeatAck, null);
    if (op === GatewayOpcodes.Identify) return this.#identify(socket, d);
    if (op === GatewayOpcodes.Resume) return this.#resume(socket, d);
    const session = this.#sessionOf.get(socket);
    if (!session) return this.#refuse(socket, GatewayCloseCodes.NotAuthenticated, `op ${op} before identify`);
    if (op === GatewayOpcodes.RequestGuildMembers) this.#tellMembers(session, d);
  }

  #identify(socket: WebSocket, { token, intents, shard = [0, 1] }: Identify): void {
    if (this.#sessionOf.has(socket))
      return this.#refuse(socket, GatewayCloseCodes.AlreadyAuthenticated, 'identified twice');
    if (token.replace(/^Bot /, '') !== this.#world.token)
      return this.#refuse(socket, GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    if (shard[0] >= shard[1]) return this.#refuse(socket, GatewayCloseCodes.InvalidShard, 'Invalid shard.');
    if (intents & PRIVILEGED)
      return this.#refuse(socket, GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).', { intents });
    const session = new GatewaySession(socket, shard, intents);
    this.#attach(socket, session);
    const own = [...this.#world.guilds.values()].filter(({ api }) => session.owns(api.id));
    session.dispatch({
      name: 'READY',
      guildId: null,
      data: this.#ready(
        session,
        own.map(({ api }) => api.id),
      ),
    });
    for (const guild of own) {
      const data = guildCreatePayload(this.#world, guild);
      session.dispatch({ name: 'GUILD_CREATE', guildId: guild.api.id, data });
    }
  }

  #ready(session: GatewaySession, guildIds: readonly string[]): unknown {
    return {
      v: 10,
      user: this.#world.botUser,
      guilds: guildIds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#world.origin.replace('http', 'ws'),
      shard: session.shard,
      application: { id: this.#world.applicationId, flags: 0 },
      user_settings: {},
      private_channels: [],
      relationships: [],
      _trace: [],
    };
  }

  #attach(socket: WebSocket, session: GatewaySession): void {
    this.#sessions.set(session.id, session);
    this.#sessionOf.set(socket, session);
    this.#world.events.emit('gateway', 'connected');
  }

  #resume(socket: WebSocket, request: { token: string; session_id: string; seq: number }): void {
    const session = this.#sessions.get(request.session_id);
    if (request.token.replace(/^Bot /, '') !== this.#world.token)
      return this.#refuse(socket, GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    if (!session?.resume(socket, request.seq))
      return this.#send(socket, GatewayOpcodes.InvalidSession, false);
    return this.#attach(socket, session);
  }

  #tellMembers(
    session: GatewaySession,
    request: { guild_id: string; user_ids?: string | string[] | undefined; nonce?: string | undefined },
  ): void {
    const wanted = [request.user_ids ?? []].flat();
    const members = wanted.flatMap((id) => this.#world.guilds.get(request.guild_id)?.members.get(id) ?? []);
    const { guild_id: guildId, nonce } = request;
    const data = { guild_id: guildId, members, chunk_index: 0, chunk_count: 1, not_found: [], nonce };
    session.dispatch({ name: 'GUILD_MEMBERS_CHUNK', guildId: null, data });
  }

  #dispatch(event: GatewayEvent): void {
    for (const session of this.#sessions.values()) if (session.owns(event.guildId)) session.dispatch(event);
  }

  /** Asks all clients to reconnect, and cuts those off that do not. */
  drop(): void {
    for (const socket of this.#sockets.clients) {
      this.#send(socket, GatewayOpcodes.Reconnect, null);
      setTimeout(() => socket.terminate(), GRACE_MS).unref();
    }
  }

  /** Ends all sessions: whoever is connected must identify anew. */
  invalidate(): void {
    for (const socket of this.#sockets.clients) {
      const session = this.#sessionOf.get(socket);
      if (session !== undefined) this.#sessions.delete(session.id);
      this.#send(socket, GatewayOpcodes.InvalidSession, false);
    }
  }

  /** Ends all connections. */
  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }
}
