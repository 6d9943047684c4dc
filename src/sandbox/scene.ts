import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Actor, LocalDiscord } from './discord/types.ts';

/** One `/setup`: who types it, for which channel and club. */
export interface Subscription {
  actor: Actor;
  channel: string;
  club: string;
}

/** The two servers that a visitor of the sandbox finds, and what is already set up in them. */
export interface Scene {
  /** Ran as the moderator before anything is published, so that there is something to see at once. */
  subscriptions: Subscription[];
  /** Who the visitor is at first, and where. */
  visitor: { guildId: string; userId: string; channelId: string };
}

/** Fills an empty local Discord: an English server that is set up, and a Spanish one that waits for the visitor. */
export function setScene(discord: LocalDiscord): Scene {
  const terrace = discord.addGuild({ name: 'Terrace Talk' });
  const reds = discord.addChannel(terrace.guildId, { name: 'liverpool-news', topic: 'One post per story' });
  const whites = discord.addChannel(terrace.guildId, {
    name: 'real-madrid-news',
    topic: 'One post per story',
  });
  discord.addChannel(terrace.guildId, { name: 'chat', topic: 'Ask /player, /news, /help' });
  const moderator = discord.addMember(terrace.guildId, {
    name: 'Mo Derator',
    permissions: PermissionFlagsBits.ManageGuild,
  });
  discord.addMember(terrace.guildId, { name: 'Fan Attic' });

  const penya = discord.addGuild({ name: 'Peña La Novena', preferredLocale: 'es-ES' });
  discord.addChannel(penya.guildId, { name: 'noticias', topic: 'Prueba /setup aquí' });
  discord.addMember(penya.guildId, { name: 'Ana Capitana', permissions: PermissionFlagsBits.ManageGuild });
  discord.addMember(penya.guildId, { name: 'Paco Grada' });

  const actor = { guildId: terrace.guildId, channelId: reds, userId: moderator };
  return {
    subscriptions: [
      { actor, channel: reds, club: 'liverpool' },
      { actor: { ...actor, channelId: whites }, channel: whites, club: 'real-madrid' },
    ],
    visitor: { guildId: terrace.guildId, userId: moderator, channelId: whites },
  };
}
