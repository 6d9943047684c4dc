import { GatewayOpcodes } from 'discord-api-types/v10';
import { z } from 'zod';

/** What a bot may send. Codes are Discord's gateway opcodes. */
export const clientPacket = z.discriminatedUnion('op', [
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.number().nullable() }),
  z.object({
    op: z.literal(GatewayOpcodes.Identify),
    d: z.object({
      token: z.string(),
      intents: z.int().min(0),
      properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
      shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
      compress: z.boolean().optional(),
      large_threshold: z.int().min(50).max(250).optional(),
      presence: z.unknown().optional(),
    }),
  }),
  z.object({ op: z.literal(GatewayOpcodes.PresenceUpdate), d: z.looseObject({ status: z.string() }) }),
  z.object({
    op: z.literal(GatewayOpcodes.Resume),
    d: z.object({ token: z.string(), session_id: z.string(), seq: z.int() }),
  }),
  z.object({
    op: z.literal(GatewayOpcodes.RequestGuildMembers),
    d: z.looseObject({
      guild_id: z.string(),
      user_ids: z.union([z.string(), z.array(z.string())]).optional(),
      nonce: z.string().optional(),
    }),
  }),
  z.object({ op: z.literal(GatewayOpcodes.VoiceStateUpdate), d: z.unknown() }),
]);

/** A packet from the bot. */
export type ClientPacket = z.infer<typeof clientPacket>;
/** The data of an identify. */
export type Identify = Extract<ClientPacket, { op: GatewayOpcodes.Identify }>['d'];
