import { defineEvent } from '../../event.ts';

/** Another sport under the club's name, in the club's own feed. */
export default defineEvent({
  name: 'real-madrid-euroleague-2023-05',
  reports: [
    {
      outletId: 'farol-blanco',
      title: 'Llull da al Real Madrid de baloncesto su undécima Euroliga',
      byline: 'Fermín Astudillo',
      text: `
Una canasta de Sergio Llull a tres segundos del final dio al Real Madrid de baloncesto la Copa de Europa número
once de su historia. El equipo de Chus Mateo venció por 79-78 al Olympiacos en la final a cuatro de Kaunas.

Eddy Tavares fue elegido mejor jugador del torneo. Sergio Rodríguez, desde el banquillo, había dirigido la
reacción en los minutos decisivos.

Los blancos habían eliminado antes al Barcelona en la semifinal. La plantilla ofrecerá el título a sus
aficionados en el pabellón de Goya.`,
      expect: { core: [], posted: false, category: 'other_sport' },
    },
  ],
});
