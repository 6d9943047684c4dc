import { defineAction } from '../../app/define-command.ts';
import { UserError } from '../../app/errors.ts';
import { decodeNewsPage, newsPage } from '../news-page.ts';

/** "Older" and "Newer" under a list of stories. */
export default defineAction({
  name: 'news',
  answers: 'update',
  async run(context, _interaction, argument, words) {
    const wanted = decodeNewsPage(argument);
    if (wanted === undefined) throw new UserError('error.expired');
    return newsPage(context, wanted.filter, wanted.page, words);
  },
});
