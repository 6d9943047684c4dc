/**
 * Porter's suffix stripping (M. F. Porter, 1980) with the usual departures (irregular forms, `-ies`/`-ied` of four letters,
 * y → i after a consonant, `-bli`, `-fulli`, `-logi`), as the common ROUGE tools have it: the weights were learned on it.
 */
const IRREGULAR: Readonly<Record<string, string>> = {
  sky: 'sky',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  news: 'news',
  innings: 'inning',
  inning: 'inning',
  outings: 'outing',
  outing: 'outing',
  cannings: 'canning',
  canning: 'canning',
  howe: 'howe',
  proceed: 'proceed',
  exceed: 'exceed',
  succeed: 'succeed',
};

const STEP2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['fulli', 'ful'],
];
const STEP3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP4 = 'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'.split(' ');

const VOWELS = new Set(['a', 'e', 'i', 'o', 'u']);

function isVowel(word: string, at: number): boolean {
  const letter = word.charAt(at);
  return VOWELS.has(letter) || (letter === 'y' && at > 0 && !isVowel(word, at - 1));
}

/** How many times a vowel is followed by a consonant: Porter's m. */
function measure(word: string): number {
  let count = 0;
  let before = false;
  for (let at = 0; at < word.length; at += 1) {
    const vowel = isVowel(word, at);
    if (before && !vowel) count += 1;
    before = vowel;
  }
  return count;
}

function hasVowel(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (isVowel(word, at)) return true;
  return false;
}

function endsCvc(word: string): boolean {
  const n = word.length;
  if (n === 2) return isVowel(word, 0) && !isVowel(word, 1);
  return (
    n >= 3 && !isVowel(word, n - 3) && isVowel(word, n - 2) && !isVowel(word, n - 1) && !/[wxy]$/.test(word)
  );
}

function stripPastOrGerund(word: string, suffix: string): string {
  const stem = word.slice(0, -suffix.length);
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  const doubled = stem.length > 1 && stem.at(-1) === stem.at(-2) && !isVowel(stem, stem.length - 1);
  if (doubled) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
  return measure(stem) === 1 && endsCvc(stem) ? `${stem}e` : stem;
}

function step1(start: string): string {
  let word = start;
  if (word.endsWith('ies') && word.length === 4) word = word.slice(0, -1);
  else if (word.endsWith('sses') || word.endsWith('ies')) word = word.slice(0, -2);
  else if (word.endsWith('s') && !word.endsWith('ss')) word = word.slice(0, -1);
  if (word.endsWith('ied')) word = word.slice(0, word.length === 4 ? -1 : -2);
  else if (word.endsWith('eed')) word = measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  else {
    const suffix = ['ed', 'ing'].find((end) => word.endsWith(end) && hasVowel(word.slice(0, -end.length)));
    if (suffix !== undefined) word = stripPastOrGerund(word, suffix);
  }
  const consonantY = word.endsWith('y') && word.length > 2 && !isVowel(word, word.length - 2);
  return consonantY ? `${word.slice(0, -1)}i` : word;
}

function replaceSuffix(word: string, table: readonly (readonly [string, string])[]): string {
  const found = table.find(([suffix]) => word.endsWith(suffix));
  if (!found) return word;
  const stem = word.slice(0, -found[0].length);
  return measure(stem) > 0 ? stem + found[1] : word;
}

function step2(word: string): string {
  if (word.endsWith('alli') && measure(word.slice(0, -4)) > 0) return step2(word.slice(0, -2));
  if (word.endsWith('logi') && measure(word.slice(0, -3)) > 0) return word.slice(0, -1);
  return replaceSuffix(word, STEP2);
}

function step4(word: string): string {
  const suffix = STEP4.find((end) => word.endsWith(end));
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  return measure(stem) > 1 && (suffix !== 'ion' || /[st]$/.test(stem)) ? stem : word;
}

function step5(start: string): string {
  let word = start;
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1);
    if (measure(stem) > 1 || (measure(stem) === 1 && !endsCvc(stem))) word = stem;
  }
  return word.endsWith('ll') && measure(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word;
}

/** Most words of an article were in the one before; emptied when full. */
const CACHE = new Map<string, string>();
const CACHED = 10_000;

/** The stem of a lower-case English word. */
export function porterStem(word: string): string {
  const known = CACHE.get(word);
  if (known !== undefined) return known;
  if (CACHE.size >= CACHED) CACHE.clear();
  const stem = findStem(word);
  CACHE.set(word, stem);
  return stem;
}

function findStem(word: string): string {
  // Own properties only: "constructor" is a word too.
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] ?? word;
  if (word.length <= 2) return word;
  return step5(step4(replaceSuffix(step2(step1(word)), STEP3)));
}
