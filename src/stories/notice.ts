import { fold } from '../catalogue/fold.ts';

/** A report corrects an earlier version, or says that a report was withdrawn. */
export const NOTICES = ['correction', 'retraction'] as const;
export type Notice = (typeof NOTICES)[number];

/** Headlines and openings of lines by which outlets mark a correction. Folded; linear. */
const CORRECTION: readonly RegExp[] = [
  /^(?:correct(?:ion|ed)|clarification|erratum|fe de err(?:atas|ores)|rectificacion|rectificamos|aclaracion)\b ?(?:\([^)\n]{1,40}\) ?)?[:.–—-]/m,
  /^(?:correction|rectificacion|fe de err(?:atas|ores))$/m,
  /\b(?:an|the) (?:earlier|previous|original) version of (?:this|the|our) (?:article|story|report|piece|headline)\b/,
  /\b(?:this|the) (?:article|story|report|headline|piece) (?:was|has been) (?:amended|corrected|updated to correct)\b/,
  /\buna (?:version|primera version|edicion) (?:anterior|previa) de (?:esta|este|la|el) (?:noticia|informacion|articulo|texto|pieza)\b/,
  /\b(?:esta|la) (?:noticia|informacion) (?:ha sido|fue) (?:corregida|rectificada|modificada)\b/,
  /\b(?:we|the (?:paper|outlet)) (?:wrongly|incorrectly|mistakenly) (?:said|stated|reported|wrote|named)\b/,
];
/** A report is taken back as a whole. */
const RETRACTION: readonly RegExp[] = [
  /^(?:retraction|retracted|withdrawn|retirad[ao]|noticia retirada)\b ?[:.–—-]/m,
  /\b(?:this|the|its|our|their|that) (?:article|story|report|piece|post) (?:has been|was|is|had been) (?:retracted|withdrawn|taken down|removed|deleted)\b/,
  /\b(?:has|have|had) (?:retracted|withdrawn|taken down|deleted) (?:the|its|their|his|her|this|that|our) (?:article|story|report|claim|post)\b/,
  /\b(?:retracts?|retracted) (?:the|its|their|his|her|this|our) (?:article|story|report|claim)\b/,
  /\b(?:esta|la|su|dicha) (?:noticia|informacion|publicacion) (?:ha sido|fue) (?:retirada|eliminada|borrada)\b/,
  /\b(?:ha|han|habia) (?:retirado|eliminado|borrado) (?:la|su|esta|dicha) (?:noticia|informacion|publicacion)\b/,
];
/** Characters at the front and at the end that are looked at: notices stand there. */
const [FRONT, END] = [700, 400];

/**
 * Whether a report says that it is corrected or taken back. Precision first: only the set phrases of outlets count, in the
 * headline, at the front or at the end of the text; that a club denies a story is not a correction of it.
 */
export function readNotice(title: string, text: string): Notice | undefined {
  const body = text.length <= FRONT + END ? text : `${text.slice(0, FRONT)}\n${text.slice(-END)}`;
  const folded = fold(`${title}\n${body}`);
  if (RETRACTION.some((words) => words.test(folded))) return 'retraction';
  return CORRECTION.some((words) => words.test(folded)) ? 'correction' : undefined;
}
