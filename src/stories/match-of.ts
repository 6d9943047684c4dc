import type { Category } from './article.ts';
import type { Story } from './story.ts';

/** What is told of a match from an hour before it until after it. */
const OF_A_MATCH: ReadonlySet<Category> = new Set(['lineup_team_news', 'match_report']);

/** The two clubs of the match that a story tells of, in a fixed order; undefined where it tells of none. */
export function matchOf({ category, clubs }: Story): string | undefined {
  if (!OF_A_MATCH.has(category)) return undefined;
  const inOrder = [...clubs].sort((a, b) => Number(a.role !== 'core') - Number(b.role !== 'core'));
  const [one, other] = inOrder.slice(0, 2).map(({ id }) => id);
  return one === undefined || other === undefined ? undefined : [one, other].sort().join('+');
}
