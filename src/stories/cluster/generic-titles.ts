import type { NameFinder } from './names.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Word } from './words.ts';

/** Words of headlines that stand over many stories: "Comunicado oficial", "Line-ups", "Match report". Folded. */
const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `
  official statement communique announcement line ups lineups lineup starting xi eleven team news squad list confirmed match
  report preview highlights result results score scores live blog updates latest rumours rumors gossip transfer transfers
  talk window round roundup video gallery photos pictures quotes press conference fixtures ratings player players rating
  training session daily digest newsletter podcast quiz papers back pages breaking watch full time half ft ht kick injury
  update football club
  comunicado oficial nota parte medico alineacion alineaciones titular once convocatoria convocados previa cronica directo
  resumen resultado resultados fichajes mercado rumores ultima hora noticias prensa rueda entrenamiento sesion galeria fotos
  imagenes portada portadas agenda horario partido partidos equipo lista futbol
  monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo
  `
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * A headline that names no event: nothing but a club's name, words that head many stories, figures. Such a headline
 * is no evidence that two items tell the same story. (A player's name is evidence.)
 */
export function isGenericTitle(title: readonly Word[], names: NameFinder | undefined): boolean {
  for (let at = 0; at < title.length; at += 1) {
    const name = names?.(title, at);
    if (name?.entity.startsWith('@c:') === true) {
      at += name.length - 1;
      continue;
    }
    if (name) return false;
    const word = title[at];
    if (word?.kind === 'score') return false;
    if (word?.kind === 'word' && !GENERIC_WORDS.has(word.text) && !STOP_WORDS.has(word.text)) return false;
  }
  return true;
}
