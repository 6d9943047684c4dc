import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { createUnderstander, understand } from '../../src/stories/understand.ts';

const understander = createUnderstander(loadCatalogue());

/** Headline and first sentence only, as most feeds give them. */
const ITEMS: [category: string, language: string, title: string, text: string][] = [
  [
    'match_report',
    'en',
    'Arsenal 1-2 Liverpool: Szoboszlai stunner settles it',
    'Dominik Szoboszlai struck from 30 yards as Liverpool came from behind at the Emirates.',
  ],
  [
    'match_report',
    'en',
    'Reds throw away two-goal lead at Craven Cottage',
    'Liverpool were pegged back by two Fulham goals in the final ten minutes on Sunday.',
  ],
  [
    'lineup_team_news',
    'en',
    'Liverpool team to face Everton: Isak starts, Wirtz on bench',
    'Arne Slot makes three changes for the derby, with Alexander Isak leading the line.',
  ],
  [
    'injury',
    'en',
    'Frimpong faces six weeks out',
    'Jeremie Frimpong will be sidelined for six weeks after a scan confirmed a hamstring tear.',
  ],
  [
    'injury',
    'en',
    'Camavinga back in training after ankle problem',
    'Eduardo Camavinga trained with the Real Madrid group on Thursday for the first time in a month.',
  ],
  [
    'contract',
    'en',
    'Konate talks stall',
    'Negotiations over a new deal for Ibrahima Konate have stalled, with his Liverpool contract up in June.',
  ],
  [
    'contract',
    'en',
    'Bradley commits until 2030',
    'Conor Bradley has put pen to paper on fresh terms at Liverpool.',
  ],
  [
    'transfer',
    'en',
    'Villa join race for Elliott',
    'Aston Villa are considering a move for Liverpool midfielder Harvey Elliott.',
  ],
  [
    'press_conference_quotes',
    'en',
    'Slot: we were second best',
    'Arne Slot admitted Liverpool were second best and said his players must respond.',
  ],
  [
    'press_conference_quotes',
    'en',
    'Courtois hits back at critics',
    'Thibaut Courtois has hit back at criticism of Real Madrid, saying “people talk too much”.',
  ],
  [
    'manager',
    'en',
    'Madrid part company with Alonso',
    'Real Madrid have parted company with head coach Xabi Alonso after eight months.',
  ],
  [
    'manager',
    'en',
    'Gerrard in frame for Rangers return',
    'Steven Gerrard has held talks about returning to Rangers as manager.',
  ],
  [
    'fixture_preview',
    'en',
    'Liverpool v Villa: how to watch, kick-off time and odds',
    'Everything you need to know before Liverpool host Aston Villa at Anfield on Saturday.',
  ],
  [
    'fixture_preview',
    'en',
    'Champions League draw: Liverpool get Inter',
    'Liverpool will face Inter in the last 16 of the Champions League.',
  ],
  [
    'club_business',
    'en',
    'FSG in talks to sell minority stake',
    'Fenway Sports Group is in talks to sell a minority stake in Liverpool to a US fund.',
  ],
  [
    'club_business',
    'en',
    'Liverpool post record revenue',
    'Liverpool have announced record revenue of £703m for the last financial year.',
  ],
  [
    'academy_women',
    'en',
    'Ngumoha hat-trick fires Under-21s to win',
    'Rio Ngumoha scored three as Liverpool Under-21s beat Chelsea.',
  ],
  [
    'international_duty',
    'en',
    'Szoboszlai to miss Hungary qualifier',
    'Hungary captain Dominik Szoboszlai is suspended for the World Cup qualifier in Dublin.',
  ],
  [
    'international_duty',
    'en',
    'Tuchel calls up Jones',
    'Curtis Jones has been recalled to the England squad for the friendlies with Wales and Latvia.',
  ],
  [
    'off_pitch',
    'en',
    'Jota’s name to live on at Kirkby',
    'Liverpool will name a garden at the AXA Training Centre after Diogo Jota.',
  ],
  [
    'off_pitch',
    'en',
    'Bellingham wins Golden Boy',
    'Jude Bellingham has been named the winner of the Golden Boy award.',
  ],
  [
    'roundup',
    'en',
    'Transfer rumours: Palmer, Rodrygo, Guehi',
    'Manchester United want Cole Palmer. (Sun)\nLiverpool have asked about Rodrygo. (Marca)\nBayern want Guehi. (Bild)',
  ],
  [
    'other_sport',
    'en',
    'Real Madrid edge Olympiacos in EuroLeague thriller',
    'Facundo Campazzo scored 24 points as Real Madrid beat Olympiacos 88-86 in the EuroLeague.',
  ],
  [
    'not_football',
    'en',
    'Liverpool named among best UK cities to visit',
    'Liverpool has been named one of the best UK city breaks by a travel magazine.',
  ],
  [
    'not_football',
    'en',
    'Man jailed after Anfield crash',
    'A man has been jailed for four years after a crash near Anfield that left a cyclist with serious injuries.',
  ],
  [
    'opinion_fan',
    'en',
    'I was wrong about Gakpo',
    'I said in August that Gakpo was finished. I was wrong and I am happy to say so.',
  ],
  [
    'opinion_fan',
    'en',
    'Why Slot must drop Salah',
    'It is time. Salah has not scored in eight and Liverpool look better without him.',
  ],
  [
    'match_report',
    'es',
    'Mbappé sella la victoria en Montjuïc',
    'El Real Madrid se llevó el Clásico con dos goles de Mbappé en la segunda parte.',
  ],
  [
    'match_report',
    'es',
    'Tropiezo del Madrid en Vallecas',
    'El Real Madrid no pasó del empate sin goles ante el Rayo.',
  ],
  [
    'lineup_team_news',
    'es',
    'Once del Madrid: vuelve Carvajal',
    'Xabi Alonso apuesta por Carvajal en el lateral y deja fuera a Rodrygo.',
  ],
  [
    'injury',
    'es',
    'Rüdiger, tres meses fuera',
    'Antonio Rüdiger sufre una rotura en el recto femoral y estará tres meses de baja.',
  ],
  [
    'injury',
    'es',
    'Carvajal recibe el alta',
    'Dani Carvajal ha recibido el alta médica y podrá jugar el domingo.',
  ],
  [
    'contract',
    'es',
    'Vinícius no renueva',
    'Las negociaciones para la renovación de Vinícius con el Real Madrid siguen paradas.',
  ],
  [
    'transfer',
    'es',
    'El Chelsea llama por Rodrygo',
    'El Chelsea se ha interesado por la situación de Rodrygo en el Real Madrid.',
  ],
  [
    'press_conference_quotes',
    'es',
    'Xabi Alonso: “Hay que levantarse”',
    'El técnico del Real Madrid compareció tras la derrota y pidió calma.',
  ],
  [
    'manager',
    'es',
    'Mourinho, nuevo entrenador del Madrid',
    'José Mourinho vuelve al banquillo del Real Madrid con contrato hasta 2028.',
  ],
  [
    'fixture_preview',
    'es',
    'Horario y dónde ver el Liverpool-Real Madrid',
    'El partido de Champions se juega el martes a las 21.00 en Anfield.',
  ],
  [
    'fixture_preview',
    'es',
    'El Madrid se medirá al Liverpool en octavos',
    'El sorteo de la Champions ha deparado un Real Madrid-Liverpool en octavos.',
  ],
  [
    'club_business',
    'es',
    'El Madrid cierra el ejercicio con 24 millones de beneficio',
    'El Real Madrid ha presentado sus cuentas con unos ingresos de 1.185 millones.',
  ],
  [
    'club_business',
    'es',
    'Los socios votan la reforma',
    'La asamblea del Real Madrid vota este domingo la reforma de los estatutos.',
  ],
  [
    'academy_women',
    'es',
    'Weir da el triunfo al Madrid en la Liga F',
    'El Real Madrid femenino ganó al Levante con un gol de Caroline Weir.',
  ],
  [
    'academy_women',
    'es',
    'El Castilla empata en Zamora',
    'El filial del Real Madrid empató a uno con el Zamora.',
  ],
  [
    'international_duty',
    'es',
    'Huijsen, convocado por España',
    'Luis de la Fuente ha incluido a Dean Huijsen en la lista de España.',
  ],
  [
    'off_pitch',
    'es',
    'Asaltan la casa de Rodrygo',
    'Unos ladrones entraron en la vivienda de Rodrygo durante el partido del Real Madrid.',
  ],
  [
    'off_pitch',
    'es',
    'Modric recibe un homenaje en Zadar',
    'Luka Modric recibió un homenaje en su ciudad natal.',
  ],
  [
    'other_sport',
    'es',
    'El Real Madrid de baloncesto gana al Baskonia',
    'El Real Madrid ganó 90-84 al Baskonia con 20 puntos de Hezonja.',
  ],
  [
    'not_football',
    'es',
    'Madrid activa el protocolo por nieve',
    'El Ayuntamiento de Madrid ha activado el protocolo por nevadas en la capital.',
  ],
  [
    'opinion_fan',
    'es',
    'Este Madrid me aburre',
    'No sé ustedes, pero yo me aburro. El Madrid juega a nada y nadie parece preocupado.',
  ],
  [
    'opinion_fan',
    'es',
    'El Madrid necesita un nueve',
    'Mbappé no es un delantero centro y el club debería entenderlo de una vez.',
  ],
];

describe('category of short items', () => {
  it.each(ITEMS)('%s (%s): %s', (category, language, title, text) => {
    const article = { title, text, language, outlet: 'Harbour Gazette', published: '2026-11-20T10:00:00Z' };
    expect(understand(article, understander).category).toBe(category);
  });
});
