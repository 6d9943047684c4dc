import type {
  ApplicationFlags,
  ChannelFlags,
  GuildMemberFlags,
  GuildSystemChannelFlags,
  MessageFlags,
  RoleFlags,
} from 'discord-api-types/v10';
import { z } from 'zod';

/** Sums of flags are not members of their enum; these let whole numbers pass for them. */
const isWhole = Number.isSafeInteger;

const applicationFlagsSchema = z.custom<ApplicationFlags>(isWhole);
const channelFlagsSchema = z.custom<ChannelFlags>(isWhole);
const memberFlagsSchema = z.custom<GuildMemberFlags>(isWhole);
const messageFlagsSchema = z.custom<MessageFlags>(isWhole);
const roleFlagsSchema = z.custom<RoleFlags>(isWhole);
const systemChannelFlagsSchema = z.custom<GuildSystemChannelFlags>(isWhole);

/** Flags of an application. */
export const applicationFlags = (bits: number): ApplicationFlags => applicationFlagsSchema.parse(bits);
/** Flags of a channel. */
export const channelFlags = (bits: number): ChannelFlags => channelFlagsSchema.parse(bits);
/** Flags of a member. */
export const memberFlags = (bits: number): GuildMemberFlags => memberFlagsSchema.parse(bits);
/** Flags of a message. */
export const messageFlags = (bits: number): MessageFlags => messageFlagsSchema.parse(bits);
/** Flags of a role. */
export const roleFlags = (bits: number): RoleFlags => roleFlagsSchema.parse(bits);
/** Flags of a guild's system channel. */
export const systemChannelFlags = (bits: number): GuildSystemChannelFlags =>
  systemChannelFlagsSchema.parse(bits);
