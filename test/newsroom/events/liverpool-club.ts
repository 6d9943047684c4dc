import type { NewsroomEvent } from '../event.ts';

/** What else carries the other club's name: women, reserves, tickets, a moved derby. All invented. */
export default [
  {
    event: 'liverpool-women-derby',
    reports: [
      {
        hour: 54,
        outlet: 'Northbank Wire',
        title: 'Liverpool Women hold Everton in goalless derby',
        text: `
LIVERPOOL, England, Nov 22 (Northbank Wire) – Liverpool and Everton drew 0-0 in the Women's Super League on Sunday at a sold-out Goodison Park.
Beth England, who joined in the summer, hit the bar for the visitors. Liverpool Women are ninth.
(Reporting by Northbank sports desk)`,
        category: 'academy_women',
        clubs: '',
        players: '/ beth-england',
        clutter: ['LIVERPOOL, England, Nov 22 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['0-0', 'Everton', 'Goodison Park | ninth'],
        material: true,
      },
      {
        hour: 54.5,
        outlet: 'Tidewater Post',
        title: 'Women’s derby ends goalless before full house at Goodison',
        text: `
Goodison Park was full and loud, and the Women's Super League derby could not live up to it. Everton and Liverpool Women drew 0-0.
The closest thing to a goal was Beth England's shot on to the crossbar after an hour.
Sign up to our women's football newsletter`,
        category: 'academy_women',
        clubs: '',
        players: '/ beth-england',
        clutter: ["Sign up to our women's football newsletter"],
        facts: ['0-0', 'Everton', 'Beth England | Goodison Park'],
        material: false,
      },
    ],
  },
  {
    event: 'u21-city',
    reports: [
      {
        hour: 15,
        outlet: 'Liverpool FC Noticeboard',
        title: 'U21s: Koumas strikes twice in win over City',
        text: `
Lewis Koumas scored both goals as Liverpool U21s beat Manchester City 2-1 in Premier League 2 at Kirkby on Friday evening.
James McConnell captained the young Reds and lasted an hour on his way back from injury.
Liverpool FC. All rights reserved. Privacy policy`,
        category: 'academy_women',
        clubs: 'liverpool manchester-city /',
        players: 'lewis-koumas / james-mcconnell',
        clutter: ['All rights reserved. Privacy policy'],
        facts: ['Koumas', '2-1', 'Manchester City'],
        material: true,
      },
    ],
  },
  {
    event: 'derby-moved',
    reports: [
      {
        hour: 5.8,
        outlet: 'Tidewater Post',
        title: 'Merseyside derby moved to Sunday for television',
        text: `
Liverpool's visit to Everton has been moved to Sunday, December 20, with a 4.30pm kick-off, after the Premier League confirmed its Christmas television picks.
The match at Hill Dickinson Stadium had been due to be played a day earlier. Police had objected to a late finish on Saturday.
READ MORE: Arctic blast forecast for weekend`,
        category: 'fixture_preview',
        clubs: 'liverpool everton /',
        players: '',
        clutter: ['READ MORE: Arctic blast forecast for weekend'],
        facts: ['December 20', '4.30pm', 'Everton'],
        material: true,
      },
      {
        hour: 7.2,
        outlet: 'El Rincón Red',
        title: 'El derbi cambia de día: domingo 20 de diciembre',
        text: `
El Everton-Liverpool se jugará el domingo 20 de diciembre a las 17.30, hora española, y no el sábado como estaba previsto. Así lo ha anunciado la Premier League al publicar los horarios de televisión de Navidad.
Apúntalo en tu agenda.
La entrada El derbi cambia de día se publicó primero en El Rincón Red.`,
        category: 'fixture_preview',
        clubs: 'everton liverpool /',
        players: '',
        clutter: ['La entrada El derbi cambia de día se publicó primero en El Rincón Red.'],
        facts: ['20 de diciembre', '17.30', 'Everton'],
        material: false,
      },
    ],
  },
  {
    event: 'ticket-prices-frozen',
    reports: [
      {
        hour: 10.5,
        outlet: 'Liverpool FC Noticeboard',
        title: 'General admission prices frozen for 2027-28',
        text: `
Liverpool FC will keep general admission and season ticket prices at their present level for the 2027-28 season following discussions with the Supporters Board.
The cheapest adult ticket remains £39. Junior tickets at £9 will be available for every home league match.
Visit our ticketing FAQs (opens in new window)`,
        category: 'club_business',
        clubs: 'liverpool /',
        players: '',
        clutter: ['Visit our ticketing FAQs (opens in new window)'],
        facts: ['2027-28', '£39', 'season ticket'],
        material: true,
      },
      {
        hour: 12.2,
        outlet: 'Redbrick Terrace',
        title: 'Fans win: Liverpool freeze ticket prices again',
        text: `
Credit where it is due. Liverpool have announced that no general ticket at Anfield will go up in 2027-28. That makes it three years in a row at £39 for the cheapest adult seat.
Supporters' union Spirit of Shankly said the decision showed what a dialogue could do.
The post Fans win: Liverpool freeze ticket prices again appeared first on Redbrick Terrace.`,
        category: 'club_business',
        clubs: 'liverpool /',
        players: '',
        clutter: [
          'The post Fans win: Liverpool freeze ticket prices again appeared first on Redbrick Terrace.',
        ],
        facts: ['£39', '2027-28', 'Liverpool'],
        material: false,
      },
      {
        hour: 14.2,
        outlet: 'El Rincón Red',
        title: 'El Liverpool congela el precio de las entradas',
        text: `
No habrá subidas. El Liverpool mantendrá en la temporada 2027-28 los precios de abonos y entradas tras reunirse con el consejo de aficionados. La más barata para adultos seguirá costando 39 libras.
Síguenos en Telegram: t.me/rinconred`,
        category: 'club_business',
        clubs: 'liverpool /',
        players: '',
        clutter: ['Síguenos en Telegram: t.me/rinconred'],
        facts: ['39 libras', '2027-28', 'Liverpool'],
        material: false,
      },
    ],
  },
  {
    event: 'gomez-school-visit',
    reports: [
      {
        hour: 9.8,
        outlet: 'Tidewater Post',
        title: 'Joe Gomez surprises pupils at the school that named its library after him',
        text: `
Joe Gomez turned up unannounced at a primary school in Norris Green on Friday and read to 60 children in the library that carries his name.
The Liverpool defender, the club's longest-serving player, pays for its books. “Nobody told me they would ask about my worst own goal,” he said.
Pictured: Gomez with year four. Image: Post/Ned Farrar`,
        category: 'off_pitch',
        clubs: 'liverpool /',
        players: 'joe-gomez /',
        clutter: ['Pictured: Gomez with year four. Image: Post/Ned Farrar'],
        facts: ['Joe Gomez', 'school', 'library'],
        material: true,
      },
    ],
  },
] satisfies NewsroomEvent[];
