import { defineEvent } from '../event.ts';

const expect = { core: ['real-madrid'], posted: true, category: 'off_pitch' };

/** An award. */
export default defineEvent({
  name: 'vinicius-the-best-2024-12',
  reports: [
    {
      outletId: 'farol-blanco',
      title: 'Vinícius Júnior gana el premio The Best al mejor jugador de 2024',
      byline: 'Jimena Arrabal',
      caption: 'Rodri, baja por lesión, no acudió a la ceremonia.',
      text: `
La FIFA ha elegido a Vinícius Júnior mejor futbolista del mundo. El delantero brasileño del Real Madrid
recogió el galardón este martes en Doha, donde su equipo juega el miércoles la final de la Copa
Intercontinental contra el Pachuca.

Rodri, que en octubre se llevó el Balón de Oro, quedó segundo, y Jude Bellingham, tercero. Carlo Ancelotti
fue designado mejor entrenador.

Vinícius marcó en la final de la Champions de Wembley. Es el primer brasileño que obtiene el trofeo
masculino en su formato actual, que data de 2016.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'floodlight-almanac',
      title: 'Vinicius Junior named FIFA’s best men’s player of the year',
      byline: 'Petra Lindqvist-Hale',
      text: `
Seven weeks after he missed out on the Ballon d’Or, Vinicius Junior has a world player’s trophy of his own.
The Real Madrid winger received FIFA’s The Best award at a dinner in Qatar on Tuesday.

He finished ahead of Manchester City midfielder Rodri and of club-mate Jude Bellingham in a ballot of
captains, coaches, journalists and supporters.

There was a prize for Carlo Ancelotti as well, who was voted coach of the year. Barcelona’s Aitana Bonmatí won
the women’s award for the second time running.`,
      expect: { ...expect, material: false },
    },
  ],
});
