import { defineEvent } from '../event.ts';

const expect = { core: ['liverpool', 'bayer-leverkusen'], posted: true, category: 'transfer' };

/** Bid, agreement, official: the sum is told in pounds and in euros. */
export default defineEvent({
  name: 'wirtz-liverpool-2025-06',
  reports: [
    {
      outletId: 'pizarra-cesped',
      title: 'El Liverpool mejora su oferta por Florian Wirtz',
      byline: 'Saúl Iriondo',
      caption: 'Jamal Musiala, con el que Wirtz coincide en la selección alemana.',
      text: `
El Liverpool no se rinde con Florian Wirtz. El campeón inglés ha presentado al Bayer Leverkusen una segunda
propuesta, superior a los 120 millones de euros entre fijo y variables, a juzgar por lo que se comenta en
Alemania.

El Leverkusen pedía todavía más por su estrella, de 22 años, aunque las conversaciones avanzan. El jugador ya
habría elegido Anfield por delante del Bayern de Múnich.

De cerrarse, sería el fichaje más caro en la historia de los «reds», muy por encima de Darwin Núñez.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'halfway-dispatch',
      title: 'Liverpool agree £116m deal with Leverkusen for Florian Wirtz',
      place: 'LONDON, June 13',
      byline: 'Ines Cathcart',
      text: `
Liverpool have reached an agreement with Bayer Leverkusen to sign Germany playmaker Florian Wirtz for a fee
that could become a British record, a source familiar with the matter said on Friday.

The Premier League champions will pay £100m and as much as £16m more in add-ons. The current record is the
£115m that Chelsea committed to Moises Caicedo in 2023.

Wirtz is due to travel to England next week for a medical. Bayern Munich and Manchester City had also followed
the 22-year-old.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'mersey-lantern',
      title: 'Done deal: Liverpool’s £116m signing Florian Wirtz completes Anfield switch',
      byline: 'Owen Thistlewood',
      text: `
Florian Wirtz is a Liverpool player. The attacking midfielder passed his medical on Friday and signed a
contract that ties him to the champions until 2030.

He costs an initial £100m, with £16m to follow if certain targets are met. Should Liverpool have to pay it all,
no British club will ever have spent more on one man.

Wirtz said that he was excited by a new adventure after his years in Leverkusen, where he won the German league
and cup in 2024. Jeremie Frimpong made the same journey a few weeks ago.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'banderin',
      title: 'Wirtz ya es del Liverpool: hasta 136 millones de euros y contrato por cinco años',
      byline: 'Lorenzo Cabañas',
      text: `
Se acabó la espera en Anfield. El Liverpool oficializó este viernes la llegada de Florian Wirtz, mediapunta
alemán que el Leverkusen deja ir a cambio de unos 117 millones de euros fijos y otros 19 en objetivos.

El internacional, de 22 años, se vincula hasta 2030. Arne Slot gana con él un futbolista distinto para el
último tercio del campo.

La operación bate, si se cumplen todas las variables, la marca inglesa que ostentaba Moisés Caicedo con el
Chelsea.`,
      expect: { ...expect, material: false },
    },
  ],
});
