import { defineBaseline } from './define-baseline.ts';

/** Older items of Pizarra y Césped. */
export default defineBaseline({
  outletId: 'pizarra-cesped',
  items: [
    {
      title: 'Pizarra: tres maneras de salir ante una presión alta',
      hoursAgo: 31,
      text: `
Con un lateral por dentro, con el portero como tercer central o buscando al delantero de espaldas. Los
equipos de LaLiga repiten estas tres fórmulas para saltarse la primera línea.

Cada una exige jugadores distintos y deja espacios distintos.`,
    },
    {
      title: 'El contragolpe del Liverpool de Klopp, explicado en cuatro dibujos',
      hoursAgo: 57,
      text: `
Firmino bajaba, los extremos corrían por dentro y los laterales llegaban después. Así funcionaba el
Liverpool que ganó la Liga de Campeones de 2019 contra el Tottenham en Madrid (0-2).

Aquella noche bastaron un penalti de Salah y un remate de Origi.`,
    },
    {
      title: 'Glosario: ¿qué es un falso extremo?',
      hoursAgo: 83,
      text: `
Se llama así al futbolista que parte de la banda y termina jugando por dentro, como un centrocampista más.

Sirve para ganar superioridad en el medio, a costa de dejar toda la banda al lateral.`,
    },
    {
      title: 'Cómo entrenan los porteros el juego con los pies',
      hoursAgo: 120,
      text: `
Media hora al día con el balón, rondos incluidos. Los preparadores de porteros han cambiado sus sesiones
para que el guardameta sea uno más en la salida.

Dos técnicos de Primera nos enseñaron sus ejercicios preferidos.`,
    },
  ],
});
