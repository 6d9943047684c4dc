/** What stands before or beside an event, so that it is another story: `report` is everything else. */
export type Kind = 'preview' | 'lineup' | 'roundup' | 'report';

const PREVIEW =
  /\b(?:how to watch|where to watch|tv channel|kick[- ]?off time|live stream|score prediction|prediction|preview|predicted|what time|donde ver|a que hora|horario y|previa|posible once|posibles onces|alineacion probable|alineaciones probables)\b/;
const LINEUP =
  /\b(?:line[- ]?ups?|starting (?:xi|eleven)|team news|confirmed team|once (?:titular|inicial|oficial)|alineacion(?:es)?|convocatoria|convocados)\b/;
const ROUNDUP =
  /\b(?:gossip|rumou?rs?:|papers|transfer (?:news|talk|centre|rumours) ?live|transfers? live|round-?up|live blog|five things|talking points|ratings|rumores de|rumorologia|ultima hora de|mercado en directo|fixtures|calendar|so far|as it stands)\b/;

/** The kind of a report by its folded headline. */
export function kindOf(title: string): Kind {
  if (PREVIEW.test(title)) return 'preview';
  if (LINEUP.test(title)) return 'lineup';
  return ROUNDUP.test(title) ? 'roundup' : 'report';
}
