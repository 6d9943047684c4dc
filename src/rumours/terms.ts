/** Digits with their separators; bounded, so that long rows of digits cost no more than their length. */
const AMOUNT = String.raw`\d{1,3}(?:[.,]\d{1,3}){0,3}`;
const UNIT = '(?:millones|million|mill|bn|kilos|m|k)';
const CURRENCY = '(?:euros?|pounds?|libras?|dollars?|d[oó]lares)';
/**
 * A sum of money. "Kilos" are millions of euros in the Spanish press. The wordings are those of the desk's phrase list.
 */
const SUM = new RegExp(
  [
    String.raw`[£€$] ?${AMOUNT}(?: ?${UNIT}(?![\p{L}\p{N}]))?`,
    String.raw`(?<![\p{L}\p{N}.,])${AMOUNT} ?(?:${UNIT} ?(?:de )?)?(?:${CURRENCY}(?![\p{L}\p{N}])|[€£])`,
    String.raw`(?<![\p{L}\p{N}.,])${AMOUNT} (?:millones|million|kilos)(?![\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);

/** Sums of money in a sentence, as written and in its order; each once. */
export function sumsIn(sentence: string): string[] {
  return [...new Set((sentence.match(SUM) ?? []).map((sum) => sum.trim()))];
}

const CONTRACT =
  /(?<!\p{L})(?:contract|deal|terms|contrato|acuerdo|firma|firmar[aá]|signed|sign|vincul\p{L}{1,6}|hasta|until|to)(?!\p{L})[^.\n]{0,60}?(?<!\p{L})(?:until|to|through|hasta)(?: (?:the )?(?:june|july|summer|junio|julio|verano|el 30 de junio|30 de junio|end|final|el final|of|de|del?)){0,5} (?:de )?(?<year>20\d\d)(?!\d)/iu;
const YEARS =
  /(?<![\p{L}\p{N}])(?:a |an |un |por )?(?<years>one|two|three|four|five|six|seven|un|dos|tres|cuatro|cinco|seis|siete|\d)(?:-| )(?:and-a-half-)?(?:year|years|años?|temporadas?|seasons?)(?:-| )?(?:contract|deal|de contrato|contrato)?(?!\p{L})/iu;

/** Until when, or for how many years, a contract would run, as written; undefined where the sentence does not say. */
export function contractIn(sentence: string): string | undefined {
  const year = CONTRACT.exec(sentence)?.groups?.['year'];
  if (year !== undefined) return year;
  if (!/(?:contract|deal|contrato|firma)/iu.test(sentence)) return undefined;
  return YEARS.exec(sentence)?.[0].trim();
}
