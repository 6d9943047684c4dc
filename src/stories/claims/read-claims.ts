import type { Catalogue } from '../../catalogue/load.ts';
import type { Claim, Language, Mention } from '../article.ts';
import type { Attribution } from '../attribution.ts';
import { foldSource, type Sources } from '../sources.ts';
import type { Sentence } from '../sentences.ts';
import { sourceOf, type SourceContext } from './claim-source.ts';
import { lexiconOf } from './lexicon.ts';
import { readItem } from './read-item.ts';
import { MORE_CLUBS } from '../tag/more-clubs.ts';
import { slugOf } from './people.ts';
import { entriesOf } from './round-up.ts';
import { knownAsAt, spellsAt } from './spells.ts';
import { termsOf } from './terms.ts';
import { unitsOf } from './units.ts';

/** What claims are read from. */
export interface ClaimsInput {
  title: string;
  /** Mentions in the title. */
  titleMentions: readonly Mention[];
  /** The clean text. */
  text: string;
  mentions: readonly Mention[];
  /** Of the clean text. */
  sentences: readonly Sentence[];
  language: Language;
  /** Where title and text name their sources (see `attribution.ts`). */
  attributions: { title: readonly Attribution[]; text: readonly Attribution[] };
  /** Display name of the publishing outlet. */
  outlet?: string | undefined;
  /** ISO 8601. */
  published?: string | undefined;
}

function clubName(id: string, catalogue: Catalogue): string {
  const club = catalogue.clubs.get(id) ?? catalogue.otherClubs.get(id);
  const more = MORE_CLUBS.find((each) => each.id === id);
  const common = [...(more?.places ?? []), ...(more?.aliases ?? [])].find((name) => slugOf(name) === id);
  return (
    club?.name ?? common ?? id.replace(/(^|-)\p{L}/gu, (letter) => letter.replace('-', ' ').toUpperCase())
  );
}

/** The club whose bulletin an outlet is by its name ("Real Madrid Boletín", "Liverpool FC official site"). */
function bulletinOf(outlet: string | undefined, catalogue: Catalogue): string | null {
  const name = foldSource(outlet ?? '');
  if (!/\b(?:fc|cf|boletin|bulletin|oficial|official|club)\b/.test(name) && !name.endsWith('.com'))
    return null;
  for (const club of catalogue.clubs.values()) {
    if (name.startsWith(foldSource(club.name)) || name.startsWith(foldSource(club.name).replace(/\s/g, '')))
      return club.id;
  }
  return null;
}

/** "Comunicado oficial: Güler" */
const NOTE = /^(?:comunicado oficial|comunicado|official statement|club statement)(?: |:|$)/iu;

/** The claims of an item and what they make of it. */
export interface ClaimsRead {
  claims: Claim[];
  /** Whether headline or lead speak of one of them. */
  ahead: boolean;
  /** Whether the headline names a coach and no player. */
  coachAhead: boolean;
  /** A gossip column: many entries, each with its source in brackets. */
  roundUp: boolean;
}

/**
 * The moves of players that an item states, one per player and destination at the highest current stage, in the order
 * of their first sentence. Renewals and moves of coaches make none; a claim without destination is only kept as a denial.
 */
export function readClaims(input: ClaimsInput, catalogue: Catalogue, sources: Sources): ClaimsRead {
  const lexicon = lexiconOf(input.language);
  // Nobody is transferred to a national team.
  const isClub = ({ entity }: Mention) => !catalogue.nationalTeams.has(entity);
  const { titleMentions, mentions } = input;
  const units = unitsOf(
    { ...input, titleMentions: titleMentions.filter(isClub), mentions: mentions.filter(isClub) },
    lexicon,
    knownAsAt(catalogue, input.published),
  );
  const spells = spellsAt(catalogue, input.published);
  // A club's note that an outlet passes on word for word is the club's all the same.
  const isNote = NOTE.test(input.title);
  const context: SourceContext = {
    clubOf: (person) => spells(person)[0] ?? null,
    named: ({ headline, offset, sentence }) =>
      headline
        ? input.attributions.title
        : input.attributions.text.filter(({ start }) => start >= offset && start < offset + sentence.length),
    outlet: input.outlet ?? null,
    bulletinOf: bulletinOf(input.outlet, catalogue),
    isNote,
    clubName: (id) => clubName(id, catalogue),
  };
  const claims: Claim[] = [];
  let ahead = false;
  const entries = entriesOf(units, input.language, sources);
  for (const entry of entries) {
    for (const draft of readItem(entry.units, lexicon, spells)) {
      const { player, from, to } = draft;
      ahead ||= draft.ahead;
      // What a club's own bulletin calls agreed is official by that.
      const stage =
        (context.bulletinOf !== null || isNote) && (draft.stage === 'agreed' || draft.stage === 'medical')
          ? 'official'
          : draft.stage;
      const said =
        entry.source === null
          ? sourceOf(draft, entry.units, context)
          : { source: entry.source, relayedBy: context.outlet };
      const quote =
        draft.units.find(({ headline }) => !headline)?.sentence ?? draft.units[0]?.sentence ?? null;
      claims.push({
        player,
        from,
        to,
        stage,
        denial: stage === 'denied',
        ...said,
        quote,
        ...termsOf(draft, entry.units),
      });
    }
  }
  const [head] = units;
  const coachAhead = head !== undefined && head.coaches.length > 0 && head.players.length === 0;
  return { claims, ahead, coachAhead, roundUp: entries.length > 1 };
}
