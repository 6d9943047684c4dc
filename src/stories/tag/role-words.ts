const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a person was: the club before or after it is no party to the news. */
export const FORMER = set(`
  former ex formerly exjugador exdelantero exportero exguardameta excentrocampista exentrenador exdefensa extecnico
  exfutbolista exmadridista exmediocentro excapitan antiguo antigua exjugadores once
`);

/** Before a name: it comes next, came before, or is only compared. */
export const BESIDE = set(`
  before ahead after instead than like unlike next visit trip host hosts hosting face facing faces meet versus against
  hours days despite since until brother sister father son replaced replaces replacing covers cover covering
  antes despues tras contra ante visita viaje recibe frente hermano hermana padre hijo estrella horas dias
  sustituto sustituir relevo recambio enfrenta enfrentarse medirse jugara dirigio comparado
  declined preferred prefirio rivals rival neighbours eliminate eliminated
`);

/** A verb that tells a result, with the score near it, makes both sides parties. */
export const RESULT = set(`
  beat beats beating win wins won lost lose loses drew draw draws thrash thrashed hammered edged defeat defeated stun
  stunned held hold sink sinks sank
  derroto derrota vencio vence gano gana perdio pierde cayo cae empato empata goleo golea impuso impone supero
  asalto asalta tumbo tumba
`);

/** "Slot's midfield", "Klopp's side": the coach stands for his team. */
export const TEAM_NOUN = set(
  'side team midfield men players squad attack defence team-mates reds boys charges plans era',
);
