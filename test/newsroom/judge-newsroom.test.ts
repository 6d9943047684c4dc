import { describe, expect, test } from 'vitest';
import type { Claim, Understanding } from '../../src/stories/article.ts';
import { claim } from './event.ts';
import { itemsOf } from './items.ts';
import { judgeClaims } from './judge-claims.ts';
import { judgeItem } from './judge-item.ts';
import { judgeMaterial, judgePairs, shuffled, type ReadItem } from './judge-stories.ts';
import { compareSets, ratioOf, type Judgement } from './judgement.ts';

const nothing: Understanding = {
  language: 'en',
  text: '',
  clubs: [],
  players: [],
  category: 'other',
  claims: [],
  attribution: [],
  summary: [],
};
const report = {
  outlet: 'Northbank Wire',
  title: 'Isak scores',
  text: 'Isak scored for Liverpool. We loved it.\nAdvertisement',
  category: 'match_report',
  clubs: 'liverpool / fulham',
  players: 'alexander-isak /',
  facts: ['Isak | the Swede', 'Fulham'],
  clutter: ['Advertisement'],
  unfaithful: ['We loved it'],
  material: true,
} as const;
const [one, two, three] = itemsOf([
  {
    event: 'a',
    reports: [
      { hour: 0, ...lists() },
      { hour: 2, ...lists(), material: false },
    ],
  },
  { event: 'b', reports: [{ hour: 1, ...lists() }] },
]);

function lists() {
  const { facts, clutter, unfaithful } = report;
  return { ...report, facts: [...facts], clutter: [...clutter], unfaithful: [...unfaithful] };
}
const outcomes = (judgements: Judgement[], measure: string) =>
  judgements.filter((each) => each.measure === measure).map(({ outcome }) => outcome);

describe('how the newsroom set is judged', () => {
  test('counts what is right, wrong and missed', () => {
    const judged = compareSets('m', 'i', ['a', 'b'], ['b', 'c', 'd']);
    expect(ratioOf(judged, 'm')).toEqual({ precision: 1 / 3, recall: 1 / 2, right: 1, wrong: 2, missed: 1 });
    expect(ratioOf(judged, 'other').precision).toBeNull();
  });

  test('tells clutter, opinion and invention in a summary from facts', () => {
    if (!one) throw new Error('no item');
    const judged = judgeItem(one, {
      ...nothing,
      text: 'Isak scored for Liverpool.\nAdvertisement',
      summary: ['The Swede scored for Liverpool.', 'We loved it.'],
    });
    expect(outcomes(judged, 'facts kept')).toEqual(['right', 'missed']);
    expect(outcomes(judged, 'clutter left out')).toEqual(['wrong']);
    expect(outcomes(judged, 'faithful')).toEqual(['wrong', 'wrong', 'right']);
    expect(outcomes(judged, 'category')).toEqual(['wrong']);
    expect(outcomes(judged, 'clubs, core')).toEqual(['missed']);
  });

  test('is stricter with each measure of a claim, and wants denials marked', () => {
    const gold = [claim('isak', ['a', 'b'], 'denied', 'The Post', 'Wire', 'not for sale')];
    const got: Claim = {
      player: 'isak',
      from: 'a',
      to: 'b',
      stage: 'denied',
      denial: true,
      source: 'Post',
      relayedBy: null,
      quote: 'He is not for sale.',
    };
    const judged = judgeClaims('i', gold, [got]);
    expect(outcomes(judged, 'claims: and stage')).toEqual(['right']);
    expect(outcomes(judged, 'claims: and source')).toEqual(['wrong', 'missed']);
    expect(outcomes(judged, 'claim quotes')).toEqual(['right']);
    const unmarked = judgeClaims('i', gold, [{ ...got, denial: false }]);
    expect(outcomes(unmarked, 'claims: player, club')).toEqual(['right']);
    expect(outcomes(unmarked, 'claims: and stage')).toEqual(['missed']);
  });

  test('judges pairs, what is new, and shuffles by seed within the same hours', () => {
    if (!one || !two || !three) throw new Error('no items');
    const list: ReadItem[] = [one, two, three].map((item) => ({ item, read: nothing }));
    const filing = (story: string, material: boolean) => ({
      story,
      material,
      score: 1,
      reason: 'text' as const,
    });
    const filings = [filing('x', true), filing('x', true), filing('y', true)];
    expect(outcomes(judgePairs('p', list, filings), 'p')).toEqual(['wrong', 'missed']);
    expect(outcomes(judgeMaterial(list, filings), 'material')).toEqual(['right', 'right', 'wrong']);
    expect(outcomes(judgeMaterial(list, filings), 'material, later')).toEqual(['wrong']);
    const times = (items: ReadItem[]) => items.map(({ item }) => item.filed);
    expect(times(shuffled(list, 1))).toEqual(times(list));
    expect(shuffled(list, 1)).toEqual(shuffled(list, 1));
    const orders = [1, 2, 3, 4, 5].map((seed) =>
      shuffled(list, seed)
        .map(({ item }) => item.id)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});
