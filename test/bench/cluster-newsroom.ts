import { loadCatalogue } from '../../src/catalogue/load.ts';
import type { StoryItem } from '../../src/stories/cluster/story-item.ts';

/** Words of the invented language, of which this share of a text is any, the rare ones too; and characters of a text. */
const VOCABULARY = 60_000;
const RARE = 0.25;
const CHARS = 800;
/** Share of reports that tell an earlier story again, and of the words that they take over from it. */
const [AGAIN, SAME_WORDS] = [0.35, 0.6];
const HOUR = 3_600_000;

/** Pseudo-random numbers in [0, 1), the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A pronounceable word for each number. */
function word(number: number): string {
  let [text, rest] = ['', number + 97];
  for (; rest > 0; rest = Math.floor(rest / 60)) {
    text += `${'bcdfglmnprst'[rest % 12] ?? ''}${'aeiou'[Math.floor(rest / 12) % 5] ?? ''}`;
  }
  return text;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Reports without end, `perHour` new stories an hour with texts of `chars` characters, in an invented language whose words are as unevenly common as real
 * ones (Zipf's law), about invented people and clubs of the catalogue; a third tell one of the last few hundred stories again.
 */
export function createNewsroom(perHour: number, chars = CHARS): () => StoryItem {
  const random = seeded(7);
  const clubs = [...loadCatalogue().clubs.values()].map(({ name }) => name);
  const any = () => Math.floor(random() * VOCABULARY);
  const common = () => word(random() < RARE ? any() : Math.floor(VOCABULARY ** random()));
  const person = () => `${capital(word(any()))} ${capital(word(any()))}`;
  const recent: string[][] = [];
  let [serial, at] = [0, Date.parse('2026-01-01T00:00:00Z')];
  const fresh = (): string[] => {
    const club = clubs[Math.floor(random() * clubs.length)] ?? '';
    const [first, second] = [person(), person()];
    const text = Array.from({ length: 120 }, common);
    for (const [place, name] of [
      [2, first],
      [6, club],
      [30, second],
      [50, first],
      [70, club],
    ] as const) {
      text[place] = name;
    }
    return text;
  };
  return () => {
    serial += 1;
    const old = random() < AGAIN ? recent[Math.floor(random() * recent.length)] : undefined;
    if (!old) at += (HOUR / perHour) * 2 * random();
    const words = old ? old.map((each) => (random() < SAME_WORDS ? each : common())) : fresh();
    if (!old && recent.push(words) > 400) recent.shift();
    return {
      id: `report-${serial}`,
      title: words.slice(0, 9).join(' '),
      text: words
        .join(' ')
        .replace(/((?:\S+ ){14}\S+)/g, '$1.')
        .slice(0, chars),
      language: 'en',
      published: new Date(at).toISOString(),
    };
  };
}
