const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a person was: the club before or after it is no party to the news. */
export const FORMER = set(`
  former ex formerly exjugador exdelantero exportero exguardameta excentrocampista exentrenador exdefensa extecnico
  exfutbolista exmadridista exmediocentro excapitan antiguo antigua exjugadores once boyhood
`);

/** Before a name: it comes next, came before, or is only compared. */
export const BESIDE = set(`
  before ahead after instead than like unlike next visit visits trip trips host hosts hosting face facing faces meet versus against
  hours days despite since until brother sister father son replaced replaces replacing covers cover covering
  antes despues tras contra ante visita viaje recibe frente hermano hermana padre hijo estrella horas dias
  sustituto sustituir relevo recambio enfrenta enfrentarse medirse jugara dirigio comparado
  picked chose snubbed declined preferred prefirio rivals rival neighbours eliminate eliminated
`);

/** In a title only these: "against" there names the other side. */
export const BESIDE_IN_TITLE = set(
  'before ahead instead than like unlike next antes hours days despite brother hermano',
);

/** Verbs that tell a result; with the score near it, both sides are parties. */
export const RESULT_VERB = set(`
  beat beats beating won lost loses drew thrash thrashed hammered edged stunned held sank
  derroto vencio gano perdio pierde cayo cae empato goleo golea impuso impone supero asalto asalta tumbo tumba
`);
/** Nouns that tell a result: in the lead they do as well, later they look back. */
export const RESULT_NOUN = set(
  'win wins draw draws defeat stun hold sink sinks derrota vence gana empata goleada victoria',
);

/** Words of a move before "from": "signed X from Y". */
export const MOVE = set(`
  sign signs signed signing buy bought land landed loan loaned deal transfer move switch arrive arrives arrived
  procedente ficha fichaje traspaso llega
`);
export const MOVE_FROM = set('from procedente');
/** "cedido por el Y" and "la cesión del Y" name the origin; other moves with "por" name their object. */
export const LOANED = set('cedido cesion');
/** Before a noun of a result these look back: "injured in the 4-0 win over Y". */
export const LOOKING_BACK = set('in after during following en durante tras');

/** "Slot's midfield", "Klopp's side": the coach stands for his team. */
export const TEAM_NOUN = set(
  'side team midfield men players squad attack defence reds boys charges plans era',
);
