import { fold } from '../../../catalogue/fold.ts';
import type { Language } from '../../article.ts';

/**
 * Names that are spelled otherwise in the other language, folded; days and months too, which only English writes like names.
 * A translation may use one for another of its row.
 */
const ROWS = (
  'monday lunes|tuesday martes|wednesday miercoles|thursday jueves|friday viernes|saturday sabado|sunday domingo|' +
  'january enero|february febrero|march marzo|april abril|may mayo|june junio|july julio|august agosto|' +
  'september septiembre|october octubre|november noviembre|december diciembre|' +
  'london londres|england inglaterra english ingles inglesa|spain espana spanish espanol espanola|' +
  'spaniard espanol|france francia french frances francesa|frenchman frances|germany alemania german aleman alemana|italy italia italian italiano italiana|' +
  'portugal portuguese portugues portuguesa|brazil brasil brazilian brasileno brasilena|argentina argentine argentino|' +
  'argentinian argentino|uruguay uruguayan uruguayo|netherlands holanda dutch neerlandes holandes|dutchman neerlandes holandes|' +
  'belgium belgica belgian belga|norway noruega norwegian noruego|croatia croacia croatian croata|egypt egipto egyptian egipcio|' +
  'scotland escocia scottish escoces scot|wales gales welsh gales|ireland irlanda irish irlandes|europe europa european europeo|' +
  'saudi saudita saudi arabia|turkey turquia turkish turco|poland polonia polish polaco|morocco marruecos moroccan marroqui|' +
  'hungary hungria hungarian hungaro|colombia colombian colombiano|mexico mexican mexicano|japan japon japanese japones|' +
  'senegal senegalese senegales|milan milan|turin turin|seville sevilla|munich munich|cup copa|league liga|champions champions|' +
  'summer verano|winter invierno'
)
  .split('|')
  .map((row) => row.split(' '));

const OTHERS = new Map<string, Set<string>>();
for (const row of ROWS) {
  for (const name of row) OTHERS.set(name, new Set([...(OTHERS.get(name) ?? []), ...row]));
}

/** Words that open sentences with a capital and are no names, folded. */
const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      'the a an he she it they his her its their this that these those there in on at for from with by to of as after before ' +
      'but and if when while although though despite according following under no not both all some talks sources reports club ' +
      'contract negotiations discussions personal meanwhile however any each more most only'
    ).split(' '),
  ),
  es: new Set(
    (
      'el la los las un una unos unas lo su sus se este esta estos estas ese esa en con por para de del al a tras segun pero y ' +
      'si cuando mientras aunque pese antes despues sin no ambos todo todos toda todas fuentes no ya hay ha han es son fue ' +
      'conversaciones negociaciones contrato club tambien ademas ningun ninguna solo'
    ).split(' '),
  ),
};

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]{0,40}/gu;
const CAPITAL = /^\p{Lu}/u;
const ENDS_SENTENCE = /(?:^|[.!?…:]["”»’)]{0,2}\s+|["“«‘(]\s?|\n\s*)$/u;

const bare = (word: string): string =>
  fold(word)
    .replace(/['’]s$/, '')
    .replace(/['’-]/g, '');

/** All words of a text, folded, and the pieces of those with hyphens. */
export function wordsIn(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    words.add(bare(word));
    for (const piece of word.split(/['’-]/)) words.add(fold(piece));
  }
  return words;
}

/**
 * Capitalised words of a summary that the article does not have: names that were invented or changed. `across`: the summary
 * is in another language than the article, where countries, days and months have names of their own.
 */
export function strangeNames(
  summary: string,
  article: ReadonlySet<string>,
  language: Language,
  across: boolean,
): string[] {
  const strange: string[] = [];
  for (const match of summary.matchAll(WORD)) {
    const [word] = match;
    if (!CAPITAL.test(word)) continue;
    const name = bare(word);
    if (article.has(name) || word.split(/['’-]/).every((piece) => article.has(fold(piece)))) continue;
    if (across && [...(OTHERS.get(name) ?? [])].some((other) => article.has(other))) continue;
    const opens = ENDS_SENTENCE.test(summary.slice(Math.max(0, match.index - 8), match.index));
    if (opens && OPENERS[language].has(name)) continue;
    strange.push(word);
  }
  return strange;
}

const QUOTATION =
  /“([^“”\n]{1,600})”|«([^«»\n]{1,600})»|"([^"\n]{1,600})"|(?<![\p{L}\p{N}])‘([^‘\n]{3,600}?)’(?![\p{L}\p{N}])/gu;

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Quotations of a summary that do not stand in the article word for word; signs and accents aside. */
export function strangeQuotations(summary: string, article: string): string[] {
  const words = ` ${plain(article)} `;
  return [...summary.matchAll(QUOTATION)]
    .map(([, a, b, c, d]) => a ?? b ?? c ?? d ?? '')
    .filter((quoted) => plain(quoted) !== '' && !words.includes(` ${plain(quoted)} `));
}
