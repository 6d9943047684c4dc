import { defineEvent } from '../event.ts';

const expect = { core: ['real-madrid', 'borussia-dortmund'], posted: true, category: 'match_report' };

/** A final, told in both languages. */
export default defineEvent({
  name: 'real-madrid-dortmund-final-2024-06',
  reports: [
    {
      outletId: 'farol-blanco',
      title: 'El Real Madrid gana la Decimoquinta: 2-0 al Borussia Dortmund en Wembley',
      byline: 'Jimena Arrabal',
      caption: 'Toni Kroos saluda a la afición en su último partido con el club.',
      text: `
Otra vez campeón de Europa. El Real Madrid derrotó 2-0 al Borussia Dortmund en Wembley y suma quince Copas
de Europa, más del doble que cualquier otro club.

Sufrió de lo lindo antes del descanso, con un remate de Füllkrug al palo y varias paradas de Courtois. En el
74 Carvajal peinó un córner botado por Kroos, y en el 83 Vinícius sentenció tras un regalo de la defensa
alemana.

Ancelotti levanta así su quinta Champions como entrenador. Nadie tiene más.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'floodlight-almanac',
      title: 'Real Madrid 2-0 Borussia Dortmund: Carvajal and Vinicius settle Champions League final',
      byline: 'Petra Lindqvist-Hale',
      text: `
For an hour Borussia Dortmund were the better team at Wembley, and in the end it counted for nothing. Dani
Carvajal’s header and a late finish from Vinicius Junior gave Real Madrid their fifteenth European title on
Saturday.

Karim Adeyemi had wasted the best opening of a first half in which Niclas Füllkrug also hit a post. Madrid
improved after the interval and struck from a Toni Kroos corner with sixteen minutes left.

Nine minutes later Jude Bellingham, facing his old club, supplied the pass for the second. Kroos, who is
retiring, left the pitch to an ovation.`,
      expect: { ...expect, material: false },
    },
  ],
});
