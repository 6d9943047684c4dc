import { defineEvent } from '../event.ts';

const expect = { core: ['liverpool'], posted: true, category: 'contract' };

/** A renewal, close and then signed; Van Dijk's, a week later, reads much alike. */
export default defineEvent({
  name: 'salah-renewal-2025-04',
  reports: [
    {
      outletId: 'floodlight-almanac',
      title: 'Salah close to new two-year Liverpool deal',
      byline: 'Petra Lindqvist-Hale',
      caption: 'Alexander Isak celebrates at Wembley in March.',
      text: `
Mohamed Salah is on the verge of committing himself to Liverpool until 2027, several people close to the
negotiations believe. Only details are said to be missing.

The winger’s present contract ends in June, and for months it had looked as though he might walk away for
nothing. Clubs in Saudi Arabia had hoped to profit.

His numbers leave little room for argument: 32 goals and 22 assists in all competitions for the leaders of
the Premier League, at the age of 32.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'mersey-lantern',
      title: 'Mohamed Salah signs new Liverpool contract until 2027',
      byline: 'Owen Thistlewood',
      text: `
The wait is over. Mohamed Salah put pen to paper on a two-year extension at Liverpool on Friday, the club have
confirmed, and will be at Anfield until the summer of 2027.

The Egyptian said he had stayed because he believes the present team can win more trophies, and because he has
enjoyed his best years on Merseyside.

Salah arrived from Roma in 2017. Only Ian Rush and Roger Hunt have scored more goals for the Reds, who are
eleven points clear with seven games to go.`,
      expect: { ...expect, material: true },
    },
    {
      outletId: 'pizarra-cesped',
      title: 'Salah renueva con el Liverpool hasta 2027',
      byline: 'Saúl Iriondo',
      text: `
No habrá aventura saudí, al menos por ahora. Mohamed Salah ha ampliado su contrato con el Liverpool por dos
años más, tal como hizo saber el líder de la Premier League en la mañana del viernes.

El extremo egipcio quedaba libre en junio y su futuro era la gran incógnita del curso en Anfield, junto al de
Virgil van Dijk y al de Trent Alexander-Arnold.

A sus 32 años vive quizá la mejor campaña de su carrera, con 27 tantos en la liga. Es ya el tercer máximo
goleador de la historia del club.`,
      expect: { ...expect, material: false },
    },
  ],
});
