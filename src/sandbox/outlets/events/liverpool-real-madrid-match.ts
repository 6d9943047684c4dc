import { defineEvent } from '../event.ts';

const expect = { core: ['liverpool', 'real-madrid'], posted: true, category: 'match_report' };

/** A match in three voices, one of them a live blog. */
export default defineEvent({
  name: 'liverpool-real-madrid-2-0-2024-11',
  reports: [
    {
      outletId: 'floodlight-almanac',
      title: 'Liverpool 2-0 Real Madrid: Champions League – as it happened',
      live: true,
      text: `
FULL TIME: Liverpool 2-0 Real Madrid. Goals from Alexis Mac Allister and Cody Gakpo keep Arne Slot’s side
perfect in the Champions League, five wins from five.

GOAL! Gakpo heads in Andy Robertson’s cross on 76 minutes and Anfield can breathe.

Penalty missed! Mohamed Salah cannot find the net after Ferland Mendy brings him down with 70 minutes gone.

Penalty saved! Caoimhín Kelleher dives the right way and pushes Kylian Mbappé’s kick away. It stays 1-0 after
an hour.

GOAL! Mac Allister swaps passes with Conor Bradley and finds the corner from inside the box, seven minutes
into the second half.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'farol-blanco',
      title: 'El Madrid cae en Anfield (2-0) y se complica la Champions',
      byline: 'Jimena Arrabal',
      caption: 'Vinícius Júnior vio el partido desde casa por lesión.',
      text: `
Al Real Madrid se le atraganta Europa: cayó por 2-0 ante el Liverpool y suma ya
tres derrotas en cinco jornadas de la Liga de
Campeones. Mac Allister abrió el marcador en el minuto 52 y Gakpo lo cerró de cabeza en el 76.

Los de Ancelotti tuvieron el empate en un penalti que Kelleher detuvo a Mbappé. También Salah perdonó
desde los once metros, ya con ventaja local.

Sin Vinícius, los blancos apenas inquietaron. Para colmo, Camavinga se retiró con molestias
musculares en el segundo tiempo. El campeón ocupa una plaza lejos de los ocho primeros.`,
      expect: { ...expect, material: false },
    },
    {
      outletId: 'halfway-dispatch',
      title: 'Mac Allister and Gakpo give Liverpool first win over Real Madrid since 2009',
      place: 'LIVERPOOL, Nov 27',
      byline: 'Callum Oduya',
      text: `
Liverpool ended fifteen years without a victory over Real Madrid on Wednesday, beating the European
champions 2-0 through second-half strikes by Alexis Mac Allister and Cody Gakpo.

Each side failed from the spot in a breathless spell after the break. Kylian Mbappé was denied by
goalkeeper Caoimhin Kelleher, and Mohamed Salah then missed his own chance to make it two.

The result leaves the Premier League leaders alone at the top of the 36-team table on 15 points, while
Madrid, who lost midfielder Eduardo Camavinga to injury, have six.`,
      expect: { ...expect, material: false },
    },
  ],
});
