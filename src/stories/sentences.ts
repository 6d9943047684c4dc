/** One sentence and where it stands: UTF-16 offsets in the whole text, `[start, end)`, outer blanks left out. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** Shortened words whose full stop ends no sentence, lower case, English and Spanish together. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon gen col capt lt sgt sen rep gov st ste mt ft jr sr vs v cf eg ie approx no nos vol fig ' +
    'pp ed dept est inc ltd co corp bros ave rd jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'sra srta srs sres d dª dña don dra dres lic ing arq excmo excma núm num art pág págs pag ee ff aprox tel av avda ' +
    'cap fdo min máx ss aa'
  ).split(' '),
);

/** After a capital initialism (`U.S.`) only these words are taken to open a sentence. */
const OPENERS = new Set(
  (
    'the a an he she it they we i this that these those there but and in on at after when while his her their its ' +
    'el la los las un una en al y pero su sus este esta tras por'
  ).split(' '),
);

/** Verbs of speech after a quotation that ends with `?` or `!`: the quotation is only half of the sentence. */
const SPEECH =
  /^(?:\p{Lu}[\p{L}'’.-]{0,30} ){0,3}(?:said|says|asked|asks|told|added|adds|wrote|replied|insisted|joked|dijo|dice|preguntó|añadió|respondió|señaló|afirmó|bromeó|escribió)\b/u;

/** Bounded, so that a long row of dots costs no more than its length. */
const STOP = /[.!?…]{1,6}["'”’»)\]]{0,4}(?=\s)/gu;
const NEXT = /[^\s]/u;
const OPENING = /^["'“‘«(¿¡[—–-]{0,4}(?:\p{Lu}|\p{N}|[@#])/u;
const LAST_WORD = /([\p{L}ª.]{1,24})$/u;
const LOOK_BACK = 32;
const LOOK_AHEAD = 120;

/** Whether the stop at `[at, after)` of a paragraph ends a sentence; `next` is where the following word begins. */
function endsSentence(paragraph: string, at: number, after: number, next: number): boolean {
  const ahead = paragraph.slice(next, next + LOOK_AHEAD);
  if (!OPENING.test(ahead)) return false;
  const sign = paragraph.slice(at, after);
  if (/["'”’»]$/u.test(sign) && SPEECH.test(ahead)) return false;
  if (!sign.startsWith('.') || sign.startsWith('..')) return true;
  const word = LAST_WORD.exec(paragraph.slice(Math.max(0, at - LOOK_BACK), at))?.[1];
  // A list's number, "1. The goal", belongs to what follows.
  if (word === undefined) return at > 4 || !/^\s{0,3}\d{1,2}$/u.test(paragraph.slice(0, at));
  if (/^\p{Lu}(?:\.\p{Lu}){1,4}$/u.test(word)) {
    return OPENERS.has(/^\p{L}+/u.exec(ahead)?.[0].toLowerCase() ?? '');
  }
  // A single capital is an initial ("J. Doe"), but "I" and what closes a quotation or bracket ends a sentence.
  if (/^\p{Lu}$/u.test(word)) return word === 'I' || sign.length > 1;
  return sign.length > 1 || !ABBREVIATIONS.has(word.toLowerCase().replace(/^.*\./u, ''));
}

/**
 * Splits English or Spanish text into sentences, in order. Paragraphs are separated by `\n` and no sentence crosses
 * one. Abbreviations, initials and decimals end none; inside a quotation sentences are split as outside. Linear.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const push = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const body = raw.trim();
    if (body === '') return;
    const start = from + raw.length - raw.trimStart().length;
    sentences.push({ text: body, start, end: start + body.length });
  };
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    let begin = 0;
    for (const match of paragraph.matchAll(STOP)) {
      const after = match.index + match[0].length;
      const gap = NEXT.exec(paragraph.slice(after, after + LOOK_BACK))?.index;
      if (gap === undefined || !endsSentence(paragraph, match.index, after, after + gap)) continue;
      push(offset + begin, offset + after);
      begin = after;
    }
    push(offset + begin, offset + paragraph.length);
    offset += paragraph.length + 1;
  }
  return sentences;
}
