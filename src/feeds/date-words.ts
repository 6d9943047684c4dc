/** Beginnings of month names, folded to plain lower case, in the languages that feeds have been seen to use. */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'sty', 'ιαν', 'янв'],
  ['feb', 'fev', 'fab', 'lut', 'φεβ', 'фев'],
  ['mar', 'mrt', 'mae', 'μαρ', 'мар'],
  ['apr', 'abr', 'avr', 'kwi', 'απρ', 'апр'],
  ['may', 'mai', 'mei', 'mag', 'maj', 'μαι', 'маи', 'мая'],
  ['jun', 'juin', 'giu', 'cze', 'ιουν', 'ιον', 'июн'],
  ['jul', 'juil', 'lug', 'lip', 'ιουλ', 'ιολ', 'июл'],
  ['aug', 'ago', 'aou', 'sie', 'αυγ', 'авг'],
  ['sep', 'set', 'szep', 'wrz', 'σεπ', 'сен'],
  ['oct', 'out', 'okt', 'ott', 'paz', 'οκτ', 'окт'],
  ['nov', 'lis', 'νοε', 'ноя'],
  ['dec', 'dic', 'dez', 'gru', 'δεκ', 'дек'],
];

const MONTHS = new Map(BEGINNINGS.flatMap((names, month) => names.map((name) => [name, month + 1] as const)));

/** 1 … 12 for the (folded, lower-case) name of a month or its beginning, else null. */
export function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  return MONTHS.get(word.slice(0, 4)) ?? MONTHS.get(word.slice(0, 3)) ?? null;
}

/**
 * Minutes east of Greenwich. Where letters mean several zones, the one a reader of European football meets: `bst` is
 * British, `ist` Irish, `cst` and `ast` American, `art` Argentine. The single letters are RFC 822's.
 */
const ZONES = new Map(
  (
    'z:0 a:-60 m:-720 n:60 y:720 ut:0 utc:0 gmt:0 wet:0 bst:60 ist:60 west:60 cet:60 met:60 mez:60 wat:60 ' +
    'cest:120 mest:120 mesz:120 eet:120 sast:120 cat:120 eest:180 msk:180 trt:180 eat:180 gst:240 pkt:300 ' +
    'wib:420 hkt:480 sgt:480 awst:480 jst:540 kst:540 acst:570 acdt:630 aest:600 aedt:660 nzst:720 nzdt:780 ' +
    'ndt:-150 nst:-210 brst:-120 at:-240 ast:-240 adt:-180 art:-180 brt:-180 clt:-240 clst:-180 uyt:-180 ' +
    'cot:-300 pet:-300 et:-300 est:-300 edt:-240 ct:-360 cst:-360 cdt:-300 mt:-420 mst:-420 mdt:-360 ' +
    'pt:-480 pst:-480 pdt:-420 akst:-540 akdt:-480 hst:-600'
  )
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([name = '', minutes]) => [name, Number(minutes)] as const),
);

/** Minutes east of Greenwich of a zone's (lower-case) name, else null. */
export const zoneOf = (name: string): number | null => ZONES.get(name) ?? null;
