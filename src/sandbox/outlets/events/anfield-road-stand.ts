import { defineEvent } from '../event.ts';

const expect = { core: ['liverpool'], posted: true, category: 'club_business' };

/** Stadium works: club news without any player. */
export default defineEvent({
  name: 'anfield-road-stand-2023-12',
  reports: [
    {
      outletId: 'mersey-lantern',
      title: 'Anfield Road End: part of new upper tier to open for Manchester United game',
      byline: 'Gwen Harbottle',
      text: `
Liverpool will let supporters into a section of the unfinished upper level at the Anfield Road End for the visit of
Manchester United on 17 December.

A crowd of more than 57,000 is expected, which would be the ground’s largest for a league match in several
decades. The rest of the tier should follow in the new year, once the club has the safety certificate that
it needs.

Work had slowed in the summer, when the contractor Buckingham Group went into administration. The expansion
adds about 7,000 seats and lifts Anfield’s capacity above 61,000.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'banderin',
      title: 'Anfield crece: el Liverpool estrenará ante el United parte de su nueva grada',
      byline: 'Lorenzo Cabañas',
      caption: 'Imagen de archivo de Old Trafford.',
      text: `
El Liverpool abrirá por fin una porción del anfiteatro que construye en Anfield Road. El estreno será el 17
de diciembre, contra el Manchester United, y permitirá superar los 57.000 espectadores.

La obra, que suma unas siete mil localidades, acumula meses de retraso. La constructora Buckingham entró en
concurso durante el verano y el club tuvo que buscar quien la terminara.

Cuando todo esté listo, ya en 2024, el estadio pasará de 61.000 asientos y será uno de los mayores de
Inglaterra.`,
      expect: { ...expect, material: false },
    },
  ],
});
