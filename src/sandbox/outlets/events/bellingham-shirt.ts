import { defineEvent } from '../event.ts';

const expect = { core: ['liverpool', 'real-madrid'], posted: true, category: 'off_pitch' };

/** Friendship after a match: no transfer, whatever the names suggest. */
export default defineEvent({
  name: 'bellingham-alexander-arnold-shirt-2024-11',
  reports: [
    {
      outletId: 'floodlight-almanac',
      title: 'Bellingham waits outside Liverpool dressing room for Alexander-Arnold’s shirt',
      byline: 'Petra Lindqvist-Hale',
      caption: 'Erling Haaland and Jack Grealish warm up at the Etihad.',
      text: `
Jude Bellingham left Anfield beaten but not empty-handed. Cameras of TNT Sports caught the Real Madrid
midfielder standing in the corridor by the home dressing room after Liverpool’s 2-0 win in the
Champions League on Wednesday night.

It was Ryan Gravenberch who came out in the end. The Dutchman handed over the jersey of Trent
Alexander-Arnold, who is Bellingham’s friend and England team-mate, and the visitor went on
his way with it.

Bellingham, formerly of Borussia Dortmund, had played the whole match. Alexander-Arnold came on from
the bench in the second half on his way back from a hamstring problem.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'banderin',
      title: 'El recado de Bellingham en Anfield: la camiseta de Alexander-Arnold',
      byline: 'Lorenzo Cabañas',
      caption: 'Kylian Mbappé, cabizbajo tras el penalti.',
      text: `
Terminado el partido, Jude Bellingham aún tenía algo pendiente. El inglés del Real Madrid aguardó en el
pasillo, junto a la puerta del vestuario del Liverpool, hasta que alguien le sacó una camiseta muy
concreta: la de Trent Alexander-Arnold.

El encargado de entregársela fue Ryan Gravenberch, como se ve en unas imágenes difundidas por TNT
Sports. El centrocampista neerlandés apareció con la prenda en la mano, se la dio a su rival y
regresó con los suyos.

Los blancos acababan de perder 2-0 en la quinta jornada de la Liga de Campeones. Bellingham y el lateral
son amigos y comparten vestuario en la selección inglesa.`,
      expect: { ...expect, material: false },
    },
    {
      outletId: 'mersey-lantern',
      title: 'Watch: Gravenberch plays postman as Bellingham collects Trent’s jersey',
      text: `
Ryan Gravenberch added one more pass to his night’s work after helping Liverpool to beat Real Madrid by two
goals at Anfield.

Footage shown by TNT Sports has Jude Bellingham lingering near the home side’s door until the Reds’
midfielder emerges and gives him a shirt with the name of Trent Alexander-Arnold on the back.

The pair from England’s squad are close off the pitch, so the souvenir surprised nobody. Alexander-Arnold
had appeared only as a substitute, while Bellingham completed the ninety minutes in a Madrid side that
remains well short of the leading places in the table.`,
      expect: { ...expect, material: false },
    },
  ],
});
