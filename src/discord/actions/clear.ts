import { defineAction } from '../../app/define-command.ts';
import { UserError } from '../../app/errors.ts';
import { guildOf } from '../guild-of.ts';
import { mayManage } from '../may-moderate.ts';
import { changeSettings } from '../settings/change.ts';
import { CLEARED_BY_BUTTON } from '../settings/show.ts';
import { changeSubscription } from '../subscriptions/change.ts';
import { findSubscription } from '../subscriptions/find.ts';

/** Buttons that take away what has no value for "none": an alerts channel, a role. */
export default defineAction({
  name: 'clear',
  answers: 'reply',
  moderatorsOnly: true,
  async run(context, interaction, argument, words) {
    const guild = guildOf(interaction);
    const [what = '', id = ''] = argument.split(':');
    if (what === 'mention') {
      const before = await findSubscription(context, guild, id);
      return changeSubscription(context, interaction, words, { before, change: { mention: null } });
    }
    const setting = CLEARED_BY_BUTTON.find((key) => key === what);
    if (setting === undefined) throw new UserError('error.expired');
    if (setting === 'moderatorRole' && !mayManage(interaction)) throw new UserError('settings.notManager');
    const before = await context.store.settings.of(guild);
    return changeSettings(context, interaction, words, { before, change: { [setting]: null } });
  },
});
