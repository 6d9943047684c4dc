import { defineEvent } from '../../event.ts';

/** Tennis in the city of Madrid. */
export default defineEvent({
  name: 'madrid-open-final-2023-05',
  reports: [
    {
      outletId: 'banderin',
      title: 'Alcaraz vence a Struff y repite título en el Mutua Madrid Open',
      byline: 'Fermín Astudillo',
      text: `
Carlos Alcaraz volvió a coronarse en Madrid. El murciano ganó en tres mangas al alemán Jan-Lennard Struff, por 6-4,
3-6 y 6-3, en la final disputada el domingo en la Caja Mágica.

Struff había entrado en el cuadro como «lucky loser» tras caer en la fase previa, algo que nadie había hecho hasta
ahora en una final de Masters 1.000.

El español, de 20 años, ya había levantado el trofeo en 2022 y acudirá a Roma con la posibilidad de recuperar el
número uno.`,
      expect: { core: [], posted: false, category: 'other_sport' },
    },
  ],
});
