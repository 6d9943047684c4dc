import { fold } from '../../src/catalogue/fold.ts';
import type { Tag, Understanding } from '../../src/stories/article.ts';
import type { NewsroomItem } from './items.ts';
import { judgeClaims, plainName } from './judge-claims.ts';
import { compareSets, type Judgement } from './judgement.ts';

const ids = (tags: readonly Tag[]): string[] => tags.map(({ id }) => id);
const core = (tags: readonly Tag[]): string[] => ids(tags.filter(({ role }) => role === 'core'));
const plain = (text: string): string => fold(text).toLowerCase().replace(/\s+/g, ' ');

/** Facts kept, clutter left out, and nothing said that the article does not say or that it only opines, asks or teases. */
function judgeWords({ id, labels, article }: NewsroomItem, { text, summary }: Understanding): Judgement[] {
  const shown = `${text}\n${summary.join('\n')}`;
  const short = plain(summary.join(' '));
  const all = plain(`${article.title} ${article.text ?? article.html ?? ''}`);
  const judged = (measure: string, what: string, outcome: Judgement['outcome']): Judgement => ({
    measure,
    item: id,
    outcome,
    what,
  });
  return [
    ...labels.facts.map((fact) =>
      judged(
        'facts kept',
        fact.join(' | '),
        fact.some((each) => short.includes(plain(each))) ? 'right' : 'missed',
      ),
    ),
    ...labels.clutter.map((line) =>
      judged('clutter left out', line, shown.includes(line) ? 'wrong' : 'right'),
    ),
    ...labels.unfaithful.map((words) =>
      judged('faithful', words, short.includes(plain(words)) ? 'wrong' : 'right'),
    ),
    ...summary.map((sentence) =>
      judged('faithful', sentence, all.includes(plain(sentence)) ? 'right' : 'wrong'),
    ),
  ];
}

/** Holds all that was understood of an item against its labels. */
export function judgeItem(item: NewsroomItem, got: Understanding): Judgement[] {
  const { id, labels } = item;
  const category: Judgement[] =
    labels.category === null
      ? []
      : [
          {
            measure: 'category',
            item: id,
            outcome: got.category === labels.category ? 'right' : 'wrong',
            what: `${labels.category}, not ${got.category}`,
          },
        ];
  return [
    ...category,
    ...compareSets('clubs, core', id, core(labels.clubs), core(got.clubs)),
    ...compareSets('clubs, all', id, ids(labels.clubs), ids(got.clubs)),
    ...compareSets('players, core', id, core(labels.players), core(got.players)),
    ...compareSets('players, all', id, ids(labels.players), ids(got.players)),
    ...judgeClaims(id, labels.claims, got.claims),
    ...compareSets('attribution', id, labels.attribution.map(plainName), got.attribution.map(plainName)),
    ...judgeWords(item, got),
  ];
}
