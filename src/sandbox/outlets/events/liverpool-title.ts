import { defineEvent } from '../event.ts';

const expect = { core: ['liverpool', 'tottenham-hotspur'], posted: true, category: 'match_report' };

/** A match that decides a championship. */
export default defineEvent({
  name: 'liverpool-tottenham-title-2025-04',
  reports: [
    {
      outletId: 'halfway-dispatch',
      title: 'Liverpool thrash Tottenham 5-1 to win 20th English league title',
      place: 'LIVERPOOL, April 27',
      byline: 'Ines Cathcart',
      text: `
Liverpool are champions of England. A 5-1 victory over Tottenham Hotspur at Anfield on Sunday put them out of
Arsenal’s reach with four matches to spare, in Arne Slot’s first season.

They needed a point and went behind to a header from Dominic Solanke, once of this parish. Luis Diaz, Alexis
Mac Allister and Cody Gakpo turned the game round before the break.

Mohamed Salah added the fourth and Destiny Udogie put through his own net. Liverpool now have 20 titles, as
many as Manchester United.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'banderin',
      title: 'El Liverpool, campeón de la Premier League tras golear al Tottenham (5-1)',
      byline: 'Lorenzo Cabañas',
      caption: 'Bukayo Saka, del Arsenal, segundo clasificado.',
      text: `
Anfield canta el alirón cinco años después, y esta vez con las gradas llenas. El Liverpool arrolló por 5-1 al
Tottenham y conquistó la Premier a falta de cuatro jornadas.

Solanke asustó con el 0-1 en el minuto 12. La reacción fue inmediata: Luis Díaz igualó, Mac Allister firmó un
zurdazo y Gakpo hizo el tercero. Tras el descanso llegaron el de Salah y otro en propia puerta de Udogie.

Es la vigésima liga de los «reds» y la primera de Arne Slot, que relevó a Jürgen Klopp el pasado verano.`,
      expect: { ...expect, material: false },
    },
    {
      outletId: 'floodlight-almanac',
      title: 'Champions! Liverpool 5-1 Tottenham – live reaction from Anfield',
      live: true,
      text: `
That’s it! Liverpool have done it. Five goals, twenty titles, and a noise around the ground that will not stop
before midnight.

Udogie turns the ball into his own goal while trying to stop Salah. 5-1, and Spurs cannot wait for the whistle.

Salah makes it four just after the hour and takes a photograph of himself in front of the Kop with a borrowed
telephone.

Half-time: 3-1. Díaz, Mac Allister and Gakpo have answered Solanke’s early goal, and a draw would be enough.`,
      expect: { ...expect, material: false },
    },
  ],
});
