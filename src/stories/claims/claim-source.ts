import type { Attribution } from '../attribution.ts';
import type { Draft } from './read-item.ts';
import type { Unit } from './units.ts';

/** Who said a claim first and who passes it on, as display names. */
export interface ClaimSource {
  source: string | null;
  relayedBy: string | null;
}

/** What sources of claims are found with. */
export interface SourceContext {
  /** Where a unit names its source. */
  named(unit: Unit): readonly Attribution[];
  /** Display name of the publishing outlet. */
  outlet: string | null;
  /** The club whose own bulletin the outlet is. */
  bulletinOf: string | null;
  /** Whether the headline says that a club's own note follows. */
  isNote: boolean;
  clubName: (id: string) => string;
  /** The club that a coach works for, as far as known. */
  clubOf: (person: string) => string | null;
}

/** Stages that a club can announce: there its word comes before any reporter's. */
const ANNOUNCED = new Set(['denied', 'bid_rejected', 'agreed', 'medical', 'official', 'collapsed']);

/** What is only called "the club" is then the one that he is at. */
const FROM_SELLER = new Set(['bid_rejected', 'collapsed']);

/** "Hours after X said …" is background. */
const AFTER = /(?:after|tras|despu[eé]s de) /u;

/** The club in whose name a unit speaks, if it does. */
function speaker(unit: Unit, draft: Draft, { clubOf }: SourceContext): string | null {
  const [match] = unit.scan('clubSpeaks');
  if (match !== undefined) {
    const club = unit.clubs.find(({ at }) => at >= match.start && at < match.end);
    if (club !== undefined) return club.id === draft.to || club.id === draft.from ? club.id : null;
    // "X have sold P to Y, the club said": the one that the sentence begins with.
    const [head] = unit.clubs;
    if (head !== undefined && head.at < match.start && (head.id === draft.to || head.id === draft.from))
      return head.id;
    return FROM_SELLER.has(draft.stage) ? (draft.from ?? draft.to) : (draft.to ?? draft.from);
  }
  const [spoken] = unit.scan('officialSpeaks');
  if (spoken === undefined || AFTER.test(unit.text.slice(0, spoken.start))) return null;
  const parties = [draft.from, draft.to].filter((club) => club !== null);
  const own = unit.coaches
    .map(({ id }) => clubOf(id))
    .find((club) => club !== null && parties.includes(club));
  if (own !== undefined) return own;
  const before = unit.clubs.findLast(({ id, at }) => at <= spoken.start && parties.includes(id));
  return before?.id ?? draft.to ?? draft.from;
}

/** The journalist before his outlet, the origin before a relay. */
function origin(named: readonly Attribution[], spokenToo: boolean): Attribution | undefined {
  const first = named.filter(({ how }) => how !== 'relay' && how !== 'spoken');
  // What a player or his agent says to an outlet is that outlet's news.
  const spoken = spokenToo ? named.find(({ how }) => how === 'spoken') : undefined;
  return first.find(({ kind }) => kind === 'journalist') ?? first[0] ?? spoken;
}

/** Who said a claim first: its own sentences count, for the item's main claim those of the whole item. */
export function sourceOf(draft: Draft, units: readonly Unit[], context: SourceContext): ClaimSource {
  const { outlet, bulletinOf, clubName } = context;
  if (bulletinOf !== null) return { source: clubName(bulletinOf), relayedBy: null };
  const party = context.isNote ? (units.find(({ clubs }) => clubs.length > 0)?.clubs[0]?.id ?? null) : null;
  if (party !== null && (party === draft.to || party === draft.from)) {
    const name = clubName(party);
    return { source: name, relayedBy: outlet?.includes(name) === true ? null : outlet };
  }
  const announced = ANNOUNCED.has(draft.stage);
  if (announced || draft.units.some(({ scan }) => scan('officialSpeaks').length > 0)) {
    for (const unit of draft.main && draft.stage === 'official' ? [...draft.units, ...units] : draft.units) {
      const club = speaker(unit, draft, context);
      if (club !== null) return { source: clubName(club), relayedBy: outlet };
    }
  }
  const named = draft.units.flatMap((unit) => context.named(unit));
  const anywhere = draft.main ? units.flatMap((unit) => context.named(unit)) : named;
  const said = origin(named, true) ?? (draft.stage === 'official' ? undefined : origin(anywhere, false));
  const relay = anywhere.find(({ how, name }) => how === 'relay' && name !== said?.name);
  if (said === undefined || said.name === outlet) return { source: outlet, relayedBy: null };
  return { source: said.name, relayedBy: relay?.name ?? outlet };
}
