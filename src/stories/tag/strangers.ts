import type { Mention } from '../article.ts';

/** Who owns, directs, refereed, wrote or is related: a name behind one of these is no player's. */
const OFFICES = {
  en: /(?:president|chairman|chief|executive|director|owner|investor|referee|agent|lawyer|doctor|surgeon|minister|mayor|mayoress|father|mother|brother|sister|wife|partner|son|daughter|journalist|reporter|writer|pundit|broadcaster|presenter|commentator|singer|actor|spokesman|spokeswoman|councillor|judge|detective|inspector|sergeant|supporter|fan|architect)s?,? (?:\p{L}[\p{L}'-]{1,14} ){0,2}$/iu,
  es: /(?:president[ea]|vicepresidente|director[a]?|consejer[oa]|dueñ[oa]|inversor|árbitro|colegiado|agente|representante|abogad[oa]|doctor[a]?|médico|ministr[oa]|alcalde|alcaldesa|padre|madre|hermano|hermana|mujer|esposa|novia|hijo|hija|periodista|reportero|comentarista|cantante|actor|portavoz|concejal|juez|jueza|aficionado|socio|secretari[oa]|arquitecto|candidat[oa])s?,? (?:\p{L}[\p{L}'-]{1,14} ){0,2}$/iu,
};
const LOOK_BACK = 48;

/** First or last words of what only looks like a name. */
const NO_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|santiago-bernabeu|stamford-bridge|camp-nou|old-trafford|ballon-dor|balon-de-oro)$/u;
const PLACE =
  /(?:^|-)(?:stadium|park|arena|street|road|court|stand|hospital|university|award|trophy|cup|league|estadio|calle|plaza|avenida|universidad|copa|liga|trofeo|ciudad|fundacion|foundation|group|holdings|song|contest)(?:-|$)/u;

/** Owners, presidents and directors, who are often named without their office. */
const OFFICIALS: ReadonlySet<string> = new Set(
  (
    'joan-laporta josep-maria-bartomeu enrique-cerezo miguel-angel-gil-marin richard-hughes michael-edwards john-henry ' +
    'john-w-henry tom-werner billy-hogan juni-calafat jose-angel-sanchez emilio-butragueno nasser-al-khelaifi ' +
    'luis-campos todd-boehly behdad-eghbali laurence-stewart paul-winstanley daniel-levy jim-ratcliffe jason-wilcox ' +
    'dan-ashworth txiki-begiristain hugo-viana andrea-berta monchi mateu-alemany javier-tebas aleksander-ceferin ' +
    'gianni-infantino luis-rubiales rafael-louzan hans-joachim-watzke sebastian-kehl rui-costa jorge-mendes ' +
    'pini-zahavi kia-joorabchian jon-uriarte jokin-aperribay roberto-olabe mikel-gonzalez karl-heinz-rummenigge ' +
    'uli-hoeness max-eberl herbert-hainer evangelos-marinakis tony-bloom steve-parish farhad-moshiri ian-ayre'
  ).split(' '),
);

/**
 * Of the people outside the catalogue whom an item names, those who may be players or coaches: no officials, relatives
 * or places. Somebody is told by the place where he is first named with his office.
 */
export function peopleWhoPlay(others: readonly Mention[], text: string, language: string): Mention[] {
  const office = language === 'es' ? OFFICES.es : OFFICES.en;
  const no = new Set<string>();
  for (const { entity, start } of others) {
    const isName = !NO_NAME.test(entity) && !PLACE.test(entity) && !OFFICIALS.has(entity);
    if (!isName || office.test(text.slice(Math.max(0, start - LOOK_BACK), start))) no.add(entity);
  }
  return others.filter(({ entity }) => !no.has(entity));
}
