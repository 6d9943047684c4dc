import { defineBaseline } from './define-baseline.ts';

/** Older items of El Banderín. */
export default defineBaseline({
  outletId: 'banderin',
  items: [
    {
      title: 'LaLiga fija los horarios de las dos próximas jornadas',
      hoursAgo: 26,
      text: `
La patronal ha repartido los partidos de las dos jornadas que vienen entre viernes y lunes. Dos encuentros
cambian de hora por la Copa.

Los abonados pueden consultar el calendario completo en la página de la competición.`,
    },
    {
      title: 'Memoria: el 0-3 de Ronaldinho que aplaudió el Bernabéu',
      hoursAgo: 53,
      text: `
En noviembre de 2005 parte del público del Santiago Bernabéu se puso en pie ante un rival. Ronaldinho marcó
dos veces, Samuel Eto’o otra, y el Barcelona ganó 0-3 al Real Madrid.

La imagen de aquel aplauso dio la vuelta al mundo.`,
    },
    {
      title: 'Los campos de Segunda, uno a uno: aforo y estado del césped',
      hoursAgo: 77,
      text: `
Hemos recorrido los estadios de la categoría de plata. El de mayor aforo supera los treinta mil
espectadores; el más pequeño no llega a seis mil.

En general el césped aprueba, con dos excepciones en el norte.`,
    },
  ],
});
