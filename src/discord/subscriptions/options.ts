import { ChannelType, SlashCommandStringOption, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { MessageKey } from '../../locales/en.ts';
import { MENTIONS, MODES, POST_LANGUAGES, SPOILERS, STYLES } from '../../stories/subscription.ts';
import { describe, namedChoices } from '../describe.ts';

/** The languages that posts can have; `server`: whatever the server's language is. */
export const LANGUAGE_CHOICES = [...POST_LANGUAGES, 'server'] as const;
const TIERS = [0, 1, 2, 3, 4, 5] as const;

const text = (name: string, key: MessageKey) => describe(new SlashCommandStringOption().setName(name), key);

/** The option that names a subscription. */
export function addIdOption(builder: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return builder.addStringOption(
    text('id', 'command.subscription.id').setRequired(true).setAutocomplete(true),
  );
}

/** Gives a subcommand all that makes up a subscription. `channelKey`: what is said of the channel. */
export function addSubscriptionOptions(
  builder: SlashCommandSubcommandBuilder,
  channelKey: MessageKey,
): SlashCommandSubcommandBuilder {
  return builder
    .addChannelOption((option) =>
      describe(option.setName('channel'), channelKey).addChannelTypes(
        ChannelType.GuildText,
        ChannelType.GuildAnnouncement,
        ChannelType.GuildForum,
      ),
    )
    .addStringOption(text('club', 'command.subscription.club').setAutocomplete(true))
    .addStringOption(text('player', 'command.subscription.player').setAutocomplete(true))
    .addStringOption(text('categories', 'command.subscription.categories').setAutocomplete(true))
    .addIntegerOption((option) =>
      describe(option.setName('min-tier'), 'command.subscription.min-tier').addChoices(
        ...namedChoices(TIERS, (tier) => `choice.min-tier.${tier}`),
      ),
    )
    .addStringOption(
      text('language', 'command.subscription.language').addChoices(
        ...namedChoices(LANGUAGE_CHOICES, (language) => `choice.language.${language}`),
      ),
    )
    .addStringOption(
      text('mode', 'command.subscription.mode').addChoices(
        ...namedChoices(MODES, (mode) => `choice.mode.${mode}`),
      ),
    )
    .addStringOption(
      text('style', 'command.subscription.style').addChoices(
        ...namedChoices(STYLES, (style) => `choice.style.${style}`),
      ),
    )
    .addRoleOption((option) => describe(option.setName('mention'), 'command.subscription.mention'))
    .addStringOption(
      text('mention-when', 'command.subscription.mention-when').addChoices(
        ...namedChoices(MENTIONS, (when) => `choice.mention-when.${when}`),
      ),
    )
    .addStringOption(
      text('spoilers', 'command.subscription.spoilers').addChoices(
        ...namedChoices(SPOILERS, (mode) => `choice.spoilers.${mode}`),
      ),
    )
    .addBooleanOption((option) => describe(option.setName('thread'), 'command.subscription.thread'));
}
