import { defineEvent } from '../event.ts';

const expect = { core: ['real-madrid', 'psg'], posted: true, category: 'transfer' };

/** From "about to be announced" to the club's own statement. */
export default defineEvent({
  name: 'mbappe-real-madrid-2024-06',
  reports: [
    {
      outletId: 'banderin',
      title: 'Mbappé, a las puertas del Real Madrid: el anuncio, cuestión de horas',
      byline: 'Lorenzo Cabañas',
      caption: 'Ousmane Dembélé y Lamine Yamal se saludan antes del PSG-Barcelona de abril.',
      text: `
El Real Madrid ultima el comunicado más esperado de los últimos años. Kylian Mbappé ha firmado ya su contrato
con el club blanco, de acuerdo con varias fuentes consultadas por este diario, y solo queda ponerle fecha.

El delantero francés termina su vínculo con el PSG el 30 de junio y llegará sin traspaso, si bien percibirá
una prima de fichaje que se abonará a lo largo de cinco campañas.

En las oficinas del Bernabéu querían esperar a la final de Wembley. Con la Champions en las vitrinas, ya nada
impide que lo hagan público.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'farol-blanco',
      title: 'Oficial: Kylian Mbappé, nuevo jugador del Real Madrid para las cinco próximas temporadas',
      byline: 'Jimena Arrabal',
      text: `
El Real Madrid ha anunciado este lunes que Kylian Mbappé defenderá su camiseta durante los próximos cinco
cursos. La nota apareció en la web del club por la tarde, dos días después de la conquista de la
Decimoquinta.

El capitán de Francia, de 25 años, queda libre tras siete temporadas en el París Saint-Germain, del que se
va como máximo goleador histórico. La presentación se celebrará después de la Eurocopa.

Termina así un culebrón que venía de lejos: en 2021 el PSG no atendió las ofertas y en 2022 el jugador
prefirió renovar.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'halfway-dispatch',
      title: 'Real Madrid confirm signing of Mbappe on free transfer from PSG',
      place: 'MADRID, June 3',
      byline: 'Callum Oduya',
      text: `
Kylian Mbappe will join Real Madrid on a five-year contract, the European champions announced on Monday,
bringing one of football’s longest courtships to its end.

The 25-year-old’s deal with Paris St Germain expires this month, which means that no fee is due between the
clubs. He scored 256 goals for the French side, more than anyone before him.

Madrid had tried to buy him three years ago. Mbappe is to lead France at the European Championship in Germany
before he moves to the Spanish capital.`,
      expect: { ...expect, material: false },
    },
  ],
});
