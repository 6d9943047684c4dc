import { defineEvent } from '../event.ts';

const expect = { core: ['liverpool', 'real-madrid'], posted: true, category: 'transfer' };

/** Talks, agreement, official: one story that grows over four reports. */
export default defineEvent({
  name: 'alexander-arnold-real-madrid-2025-05',
  reports: [
    {
      outletId: 'halfway-dispatch',
      title: 'Real Madrid in talks with Liverpool over early release of Alexander-Arnold',
      place: 'LONDON, May 27',
      byline: 'Ines Cathcart',
      text: `
Real Madrid are in talks with Liverpool to have Trent Alexander-Arnold available for the Club World Cup,
a person with knowledge of the discussions said on Tuesday.

The right back said earlier this month that he would leave his boyhood club when his contract runs out
on June 30. The tournament in the United States begins on June 14, so that Madrid would need to pay for
the weeks that remain on the deal.

No figure has been settled and Liverpool are under no obligation to let him go, the person added. The
26-year-old has already agreed personal terms with the Spanish club, according to several reports.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'banderin',
      title: 'Acuerdo con el Liverpool: Alexander-Arnold llegará a tiempo para el Mundial de Clubes',
      byline: 'Lorenzo Cabañas',
      caption: 'Dean Huijsen posa con su nueva camiseta.',
      text: `
Ya hay acuerdo. El Real Madrid pagará al Liverpool unos diez millones de euros, variables aparte, para
que Trent Alexander-Arnold quede libre el 1 de junio y no un mes después, según ha podido saber este
periódico.

Con ese adelanto el lateral derecho podrá jugar el Mundial de Clubes a las órdenes de Xabi Alonso. El
anuncio se espera antes del fin de semana.

El inglés acababa contrato con los «reds» y había comunicado que no seguiría, de modo que el club de
Anfield obtiene algo por un futbolista que se habría ido gratis.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'farol-blanco',
      title: 'Comunicado: el Real Madrid anuncia el fichaje de Trent Alexander-Arnold hasta 2031',
      byline: 'Jimena Arrabal',
      caption: 'Luka Modric se despidió del Bernabéu el pasado sábado.',
      text: `
El Real Madrid ha hecho oficial este viernes la incorporación de Trent Alexander-Arnold. El defensa
inglés, de 26 años, firma por seis temporadas: se incorpora el 1 de junio y su
vínculo concluye en el verano de 2031.

El club informó del fichaje en una nota en la que agradece al Liverpool las facilidades dadas. Con los
de Anfield ganó dos Premier League y una Liga de Campeones.

El nuevo lateral blanco se pondrá a las órdenes de Xabi Alonso en cuanto terminen los compromisos
internacionales y entrará en la lista del Mundial de Clubes.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'mersey-lantern',
      title: 'It’s official: Alexander-Arnold leaves Liverpool for Real Madrid',
      byline: 'Owen Thistlewood',
      text: `
Twenty years after he first walked into the academy, Trent Alexander-Arnold is a Liverpool player no
longer. Real Madrid confirmed on Friday that the vice-captain has signed a six-year contract in Spain.

Liverpool will receive a fee that is understood to be about £8.4m, because the 26-year-old moves a month
before his terms were due to end. Without it he could not have been registered for the Club World Cup.

Alexander-Arnold made more than 350 appearances for the Reds and lifted the Premier League trophy last
Sunday. Conor Bradley stands next in line at right-back.`,
      expect: { ...expect, material: false },
    },
  ],
});
