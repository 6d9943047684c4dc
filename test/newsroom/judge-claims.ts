import { fold } from '../../src/catalogue/fold.ts';
import type { Claim } from '../../src/stories/article.ts';
import type { LabelledClaim } from './event.ts';
import { compareSets, type Judgement } from './judgement.ts';

type Move = Pick<Claim, 'player' | 'from' | 'to' | 'stage'>;
type Told = Move & { source: string | null; relayedBy: string | null };

/** Names of sources are compared without case, accents and article. */
export function plainName(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/^(?:the|el|la) /, '');
}

const route = ({ player, to }: Move): string => `${player} > ${to ?? '?'}`;
const move = ({ player, from, to, stage }: Move): string =>
  `${player}: ${from ?? '?'} > ${to ?? '?'}, ${stage}`;
const told = (claim: Told): string =>
  `${move(claim)} | ${claim.source === null ? '?' : plainName(claim.source)} | ${
    claim.relayedBy === null ? '–' : plainName(claim.relayedBy)
  }`;

/** The sentences that make the claims whose words are labelled, where the move itself was read. */
function judgeQuotes(item: string, gold: readonly LabelledClaim[], got: readonly Claim[]): Judgement[] {
  return gold.flatMap((each): Judgement[] => {
    const same = got.find((other) => route(other) === route(each));
    if (each.quote === undefined || same === undefined) return [];
    const outcome = same.quote?.includes(each.quote) ? 'right' : 'missed';
    return [{ measure: 'claim quotes', item, outcome, what: `${each.quote} ≠ ${same.quote ?? 'null'}` }];
  });
}

/**
 * Claims by three measures, each stricter than the one before: who goes where; with origin and stage; with source and relay. A
 * denial is a stage of its own and has to be marked as one.
 */
export function judgeClaims(
  item: string,
  gold: readonly LabelledClaim[],
  got: readonly Claim[],
): Judgement[] {
  const marked = got.filter(({ stage, denial }) => (stage === 'denied') === denial);
  return [
    ...compareSets('claims: player, club', item, gold.map(route), got.map(route)),
    ...compareSets('claims: and stage', item, gold.map(move), marked.map(move)),
    ...compareSets('claims: and source', item, gold.map(told), marked.map(told)),
    ...judgeQuotes(item, gold, got),
  ];
}
