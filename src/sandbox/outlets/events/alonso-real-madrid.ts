import { defineEvent } from '../event.ts';

const expect = { core: ['real-madrid'], posted: true, category: 'manager' };

/** A coach who once played for both clubs. */
export default defineEvent({
  name: 'alonso-real-madrid-coach-2025-05',
  reports: [
    {
      outletId: 'farol-blanco',
      title: 'Comunicado oficial: Xabi Alonso, entrenador del Real Madrid hasta 2028',
      byline: 'Jimena Arrabal',
      caption: 'Carlo Ancelotti, emocionado en su despedida del Bernabéu.',
      text: `
Xabi Alonso vuelve a casa. El Real Madrid ha anunciado este domingo que el tolosarra será el técnico del
primer equipo durante tres temporadas, es decir, hasta el verano de 2028.

Sustituye a Carlo Ancelotti, que se marcha a dirigir a la selección de Brasil. Su estreno será en el Mundial
de Clubes de Estados Unidos.

Alonso jugó 236 partidos de blanco entre 2009 y 2014. Como entrenador hizo campeón de Alemania al Bayer
Leverkusen en 2024 sin perder un solo encuentro de liga.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'halfway-dispatch',
      title: 'Real Madrid appoint Xabi Alonso as coach on three-year deal',
      place: 'MADRID, May 25',
      byline: 'Callum Oduya',
      text: `
Real Madrid named Xabi Alonso as their new coach on Sunday, handing their former midfielder a contract that
runs to June 2028.

Alonso, 43, takes over from Carlo Ancelotti, who said farewell on Saturday and will coach Brazil. He left Bayer
Leverkusen at the end of the Bundesliga season, a year after leading them to their first championship.

The Spaniard, a Champions League winner with Liverpool in 2005 and with Madrid in 2014, is to start work before
the Club World Cup next month.`,
      expect: { ...expect, material: false },
    },
  ],
});
