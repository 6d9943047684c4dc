import { defineEvent } from '../../event.ts';

/** The other club of Madrid. */
export default defineEvent({
  name: 'alvarez-atletico-2024-08',
  reports: [
    {
      outletId: 'pizarra-cesped',
      title: 'Julián Álvarez, nuevo delantero del Atlético de Madrid',
      byline: 'Saúl Iriondo',
      text: `
El Atlético de Madrid ha cerrado la contratación de Julián Álvarez, que llega del Manchester City y firma por seis
temporadas. El traspaso supera los setenta millones de euros y puede crecer con los objetivos.

El argentino, de 24 años, fue campeón del mundo en Qatar y ganó dos ligas en Inglaterra, casi siempre a la sombra
de Erling Haaland. En el Metropolitano tendrá galones desde el primer día.

Diego Simeone pedía un goleador que también presione. La afición colchonera podrá verlo pronto ante el
Villarreal.`,
      expect: { core: ['atletico-madrid', 'manchester-city'], posted: false, category: 'transfer' },
    },
  ],
});
