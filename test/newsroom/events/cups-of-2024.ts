import { claim, type NewsroomEvent } from '../event.ts';

/** Two real finals and a late signing of 2024, retold; the outlets are invented. */
export default [
  {
    event: 'champions-league-final-2024',
    day: '2024-06-01',
    reports: [
      {
        hour: 15.2,
        outlet: 'Northbank Wire',
        title: 'Carvajal and Vinicius give Real Madrid 15th European Cup',
        text: `
LONDON, June 1 (Northbank Wire) – Dani Carvajal and Vinicius Junior scored in the last 16 minutes as Real Madrid beat Borussia Dortmund 2-0 at Wembley on Saturday to win the Champions League for the 15th time.
Dortmund had missed three clear openings before halftime, Niclas Fuellkrug hitting the post. It was the last club match of Toni Kroos, whose corner Carvajal headed in.
Jude Bellingham faced the club that he left a year ago.
(Reporting by Northbank sports desk; editing by L. Crosse)`,
        category: 'match_report',
        clubs: 'real-madrid borussia-dortmund /',
        players: 'dani-carvajal vinicius-junior / niclas-fullkrug toni-kroos jude-bellingham',
        clutter: [
          'LONDON, June 1 (Northbank Wire) –',
          '(Reporting by Northbank sports desk; editing by L. Crosse)',
        ],
        facts: ['Carvajal', '2-0', '15th'],
        material: true,
      },
      {
        hour: 15.6,
        outlet: 'La Tribuna Blanca',
        title: '¡La Decimoquinta ya está en casa!',
        text: `
El Real Madrid es campeón de Europa por decimoquinta vez. Dani Carvajal, de cabeza, y Vinícius derribaron en Wembley a un Borussia Dortmund que mereció más en la primera parte (2-0).
Courtois sostuvo a los de Ancelotti con tres paradas. Kroos, que se retira, sacó el córner del primer gol.
Mañana, fiesta en Cibeles.
Las mejores fotos de la final
Hazte socio de La Tribuna por un euro al mes`,
        category: 'match_report',
        clubs: 'real-madrid borussia-dortmund /',
        players: '/ dani-carvajal vinicius-junior thibaut-courtois carlo-ancelotti toni-kroos',
        clutter: ['Las mejores fotos de la final', 'Hazte socio de La Tribuna por un euro al mes'],
        facts: ['Carvajal', '2-0', 'decimoquinta'],
        material: false,
      },
      {
        hour: 28,
        outlet: 'Fondo Sur Digital',
        title: 'Quince',
        text: `
No he dormido y no pienso dormir. Quince. El Dortmund tuvo tres y no marcó ninguna; nosotros tuvimos dos y marcamos dos.
Carvajal, que puso la primera piedra de Valdebebas con Di Stéfano, abrió Wembley con la cabeza. Si esto fuera una película nadie la creería.
Gracias, Toni Kroos. Hala Madrid.
La entrada Quince se publicó primero en Fondo Sur Digital.`,
        category: 'opinion_fan',
        clubs: 'real-madrid borussia-dortmund /',
        players: '/ dani-carvajal toni-kroos alfredo-di-stefano',
        clutter: ['La entrada Quince se publicó primero en Fondo Sur Digital.'],
        facts: ['Quince', 'Carvajal', 'Dortmund'],
        material: false,
      },
    ],
  },
  {
    event: 'league-cup-final-2024',
    day: '2024-02-25',
    reports: [
      {
        hour: 11.8,
        outlet: 'Matchday Minute',
        title: 'FULL TIME: Chelsea 0-1 Liverpool – Van Dijk wins Carabao Cup',
        text: `
Refresh | All updates | Goals only
17:43 – It's over! Liverpool have won the Carabao Cup. Chelsea 0-1 Liverpool after extra time, and Virgil van Dijk's header two minutes from penalties has done it.
17:38 – GOAL! Kostas Tsimikas swings in the corner and the captain rises above everyone.
Tweet us: @matchdayminute`,
        category: 'match_report',
        clubs: 'chelsea liverpool /',
        players: 'virgil-van-dijk / kostas-tsimikas',
        clutter: ['Refresh | All updates | Goals only', '17:43 –', '17:38 –', 'Tweet us: @matchdayminute'],
        facts: ['Van Dijk', '0-1', 'Carabao Cup'],
        material: true,
      },
      {
        hour: 12.3,
        outlet: 'Northbank Wire',
        title: "Van Dijk heads Klopp's youngsters to League Cup",
        text: `
LONDON, Feb 25 (Northbank Wire) – Captain Virgil van Dijk headed the only goal in the 118th minute as an injury-hit Liverpool side full of teenagers beat Chelsea 1-0 to win the League Cup on Sunday.
Juergen Klopp finished the Wembley final with James McConnell, Bobby Clark and Jayden Danns on the pitch. Caoimhin Kelleher made a string of saves.
(Reporting by Northbank sports desk)`,
        category: 'match_report',
        clubs: 'liverpool chelsea /',
        players: 'virgil-van-dijk jurgen-klopp / james-mcconnell bobby-clark jayden-danns caoimhin-kelleher',
        clutter: ['LONDON, Feb 25 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Van Dijk', '1-0', '118th minute | League Cup'],
        material: false,
      },
      {
        hour: 13,
        outlet: 'Tres Palos',
        title: 'Los niños de Klopp se llevan la Copa de la Liga',
        text: `
El Liverpool conquistó la Copa de la Liga al derrotar al Chelsea con un gol de Virgil van Dijk en el minuto 118 (1-0). Jürgen Klopp acabó la final con cinco chavales de la academia, Danns y McConnell entre ellos.
Es el primer título de su año de despedida.
Klopp, manteado en Wembley. | TP FOTO`,
        category: 'match_report',
        clubs: 'liverpool chelsea /',
        players: 'virgil-van-dijk jurgen-klopp / jayden-danns james-mcconnell',
        clutter: ['Klopp, manteado en Wembley. | TP FOTO'],
        facts: ['Van Dijk', 'Copa de la Liga', '1-0 | minuto 118'],
        material: false,
      },
    ],
  },
  {
    event: 'chiesa-liverpool-2024',
    day: '2024-08-27',
    reports: [
      {
        hour: 9,
        outlet: 'Tidewater Post',
        title: 'Liverpool in talks to sign Chiesa from Juventus',
        text: `
Liverpool have opened talks with Juventus over Federico Chiesa, who has been told to find a new club and has a year left on his contract.
The Italy winger, 26, could leave for less than £15m. Barcelona have asked about him but cannot register him.
Sign up to our free Reds briefing`,
        category: 'transfer',
        clubs: 'liverpool juventus / barcelona',
        players: 'federico-chiesa /',
        claims: [
          claim(
            'federico-chiesa',
            ['juventus', 'liverpool'],
            'talks',
            'Tidewater Post',
            null,
            'opened talks',
          ),
          claim(
            'federico-chiesa',
            ['juventus', 'barcelona'],
            'contact',
            'Tidewater Post',
            null,
            'have asked about him',
          ),
        ],
        clutter: ['Sign up to our free Reds briefing'],
        facts: ['Chiesa', 'Juventus', '£15m'],
        material: true,
      },
      {
        hour: 29,
        outlet: 'Tres Palos',
        title: 'Chiesa, rumbo a Liverpool por 12 millones',
        text: `
La Juventus y el Liverpool han pactado el traspaso de Federico Chiesa por 12 millones de euros más tres en objetivos, según Gianluca Di Marzio. El italiano vuela hoy a Inglaterra para pasar el reconocimiento médico.
El Barça se queda sin extremo.
Foto: Tres Palos / archivo`,
        category: 'transfer',
        clubs: 'liverpool juventus / barcelona',
        players: 'federico-chiesa /',
        claims: [
          claim('federico-chiesa', ['juventus', 'liverpool'], 'medical', 'Gianluca Di Marzio', 'Tres Palos'),
        ],
        attribution: ['Gianluca Di Marzio'],
        clutter: ['Foto: Tres Palos / archivo'],
        facts: ['Chiesa', '12 millones', 'Di Marzio | reconocimiento médico'],
        material: true,
      },
      {
        hour: 58,
        outlet: 'Northbank Wire',
        title: 'Liverpool sign Italy winger Chiesa',
        text: `
LIVERPOOL, England, Aug 29 (Northbank Wire) – Liverpool have signed winger Federico Chiesa from Juventus on a four-year contract, the Premier League club said on Thursday.
The Italian club said that the fee was 12 million euros, with up to three million more in bonuses. He is the first outfield player bought since Arne Slot took charge.
(Reporting by Northbank sports desk)`,
        category: 'transfer',
        clubs: 'liverpool juventus /',
        players: 'federico-chiesa / arne-slot',
        claims: [
          claim(
            'federico-chiesa',
            ['juventus', 'liverpool'],
            'official',
            'Liverpool',
            'Northbank Wire',
            'have signed',
          ),
        ],
        clutter: ['LIVERPOOL, England, Aug 29 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Chiesa', 'four-year contract', '12 million euros'],
        material: true,
      },
    ],
  },
] satisfies NewsroomEvent[];
