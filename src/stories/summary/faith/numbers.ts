import { fold } from '../../../catalogue/fold.ts';

/** Numbers that are written out, in both languages; "one" and "un" are left out, they are articles more often. */
const WRITTEN: ReadonlyMap<string, number> = new Map(
  [
    ['two', 'dos'],
    ['three', 'tres'],
    ['four', 'cuatro'],
    ['five', 'cinco'],
    ['six', 'seis'],
    ['seven', 'siete'],
    ['eight', 'ocho'],
    ['nine', 'nueve'],
    ['ten', 'diez'],
    ['eleven', 'once'],
    ['twelve', 'doce'],
  ].flatMap((words, at) => words.map((word) => [word, at + 2] as const)),
);
/** Doubles that are other words in the other language. */
const ONLY_SPANISH = new Set(['once']);

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:bn|billion)$/, 1e9],
  [/^(?:m|mn|mill?|million|millions|millon|millones|kilos)$/, 1e6],
  [/^(?:k|thousand|mil)$/, 1e3],
];
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:£|pounds?|libras?)$/, '£'],
  [/^(?:€|euros?)$/, '€'],
  [/^(?:\$|dollars?|dolares)$/, '$'],
];
const NUMBER =
  /(?<sign>[£€$])? ?(?<![\p{L}\p{N}.,])(?<digits>\d{1,12}(?:[.,]\d{1,12}){0,4})(?: ?(?<scale>bn|mn|mill?|m|k|kilos|billion|millions?|millones|millon|thousand|mil)(?![\p{L}\p{N}]))?(?:-| (?:de )?)?(?<unit>[£€$]|(?:pounds?|libras?|euros?|dollars?|dolares)(?![\p{L}\p{N}]))?/gu;
const WORDS = /[\p{L}]+/gu;

/** A figure of a text. */
export interface Figure {
  value: number;
  /** `£`, `€`, `$`, or empty. */
  currency: string;
}

/** "1,000" and "1.000" are a thousand, "1,5" and "1.5" one and a half, "2–0" two figures. */
function valueOf(digits: string): number[] {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return [Number(digits.replace(/[.,]/g, ''))];
  if (/^\d+[.,]\d{1,2}$/.test(digits)) return [Number(digits.replace(',', '.'))];
  return digits.split(/[.,]/).map(Number);
}

/** The figures of a text, English or Spanish, with the scale that stands behind them: "£40m", "40 millones de libras". */
export function figuresIn(text: string, language: 'en' | 'es'): Figure[] {
  const folded = fold(text);
  const figures: Figure[] = [];
  for (const { groups = {} } of folded.matchAll(NUMBER)) {
    const scale = SCALES.find(([words]) => words.test(groups['scale'] ?? ''))?.[1] ?? 1;
    const sign = groups['sign'] ?? groups['unit'] ?? '';
    const currency = CURRENCIES.find(([words]) => words.test(sign))?.[1] ?? '';
    for (const value of valueOf(groups['digits'] ?? '')) figures.push({ value: value * scale, currency });
  }
  for (const [word] of folded.matchAll(WORDS)) {
    const value = WRITTEN.get(word);
    if (value === undefined || (language === 'en' && ONLY_SPANISH.has(word))) continue;
    figures.push({ value, currency: '' });
  }
  return figures;
}

/** Whether a figure stands among others: the same value, and its currency where it names one. */
export function hasFigure(figure: Figure, among: readonly Figure[]): boolean {
  return among.some(
    ({ value, currency }) =>
      Math.abs(value - figure.value) <= 1e-9 * Math.abs(value) &&
      (figure.currency === '' || figure.currency === currency),
  );
}
