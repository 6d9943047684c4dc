import { defineEvent } from '../event.ts';

const expect = { core: ['real-madrid'], posted: true, category: 'injury' };

/** Fears, diagnosis, and a new contract in answer to it, within a day. */
export default defineEvent({
  name: 'carvajal-injury-2024-10',
  reports: [
    {
      outletId: 'pizarra-cesped',
      title: 'Carvajal abandona el Bernabéu en camilla y el Madrid teme una lesión grave',
      byline: 'Saúl Iriondo',
      text: `
Mala noche para Dani Carvajal pese al triunfo. El defensa del Real Madrid se lastimó la rodilla derecha en el
tiempo añadido del 2-0 contra el Villarreal, al golpear con Yeremy Pino en la disputa de un balón, y salió
del campo en camilla.

Las primeras impresiones no son buenas, aunque habrá que aguardar a las pruebas. Sus compañeros se acercaron
de inmediato y varios pidieron la entrada de los médicos.

Valverde y Vinícius habían firmado los goles de un encuentro que pasó a segundo plano.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'farol-blanco',
      title: 'Carvajal sufre una triple lesión en la rodilla y será operado',
      byline: 'Jimena Arrabal',
      text: `
El Real Madrid ha hecho público el alcance de lo ocurrido a Dani Carvajal. El lateral tiene rotos el ligamento
cruzado anterior y el lateral externo, además del tendón poplíteo, todo ello en la pierna derecha.

Pasará por el quirófano en los próximos días. Con un cuadro semejante, lo normal es que no vuelva a jugar
esta temporada.

Lucas Vázquez es el recambio natural en el costado. Éder Militão también puede actuar ahí, según ha probado
Ancelotti en otras ocasiones.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'halfway-dispatch',
      title: 'Real Madrid extend injured Carvajal’s contract to 2026',
      place: 'MADRID, Oct 6',
      byline: 'Callum Oduya',
      caption: 'Villarreal’s Ayoze Perez in action earlier this season.',
      text: `
Real Madrid gave Dani Carvajal a one-year extension on Sunday, less than a day after the defender tore several
ligaments in his right knee. His contract now runs until June 2026.

The 32-year-old was hurt in the closing moments of Saturday’s win over Villarreal. Tests found damage to the
cruciate and the lateral ligament and to a tendon, and surgery will follow.

Carvajal, who headed the first goal in June’s Champions League final, wrote on social media that he would be
away for months and would return stronger.`,
      expect: { ...expect, material: true },
    },
  ],
});
