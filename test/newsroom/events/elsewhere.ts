import { claim, type NewsroomEvent } from '../event.ts';

/** Former players, namesakes and loanees, who make their old clubs' names appear. All invented. */
export default [
  {
    event: 'salah-trabzonspor-derby',
    reports: [
      {
        hour: 40,
        outlet: 'Northbank Wire',
        title: 'Salah hat-trick gives Trabzonspor win at Fenerbahce',
        text: `
ISTANBUL, Nov 21 (Northbank Wire) – Mohamed Salah scored three times as Trabzonspor won 3-2 at Fenerbahce on Saturday to go second in the Super Lig.
The former Liverpool forward, 34, completed his first hat-trick in Turkey with a penalty five minutes from the end.
(Reporting by Northbank sports desk)`,
        category: 'match_report',
        clubs: 'trabzonspor fenerbahce / liverpool',
        players: 'mohamed-salah /',
        clutter: ['ISTANBUL, Nov 21 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Salah', '3-2', 'Fenerbahce | hat-trick'],
        material: true,
      },
      {
        hour: 42,
        outlet: 'El Rincón Red',
        title: 'Salah firma un hat-trick en Estambul',
        text: `
Nuestro Mo sigue en forma. Mohamed Salah marcó los tres goles del Trabzonspor en la victoria por 2-3 ante el Fenerbahçe, el último de penalti en el minuto 85.
El egipcio, leyenda del Liverpool, suma ya once tantos en la liga turca.
¿Le echas de menos? Cuéntanoslo en los comentarios`,
        category: 'match_report',
        clubs: 'trabzonspor fenerbahce / liverpool',
        players: 'mohamed-salah /',
        clutter: ['¿Le echas de menos? Cuéntanoslo en los comentarios'],
        facts: ['Salah', '2-3', 'Trabzonspor'],
        unfaithful: ['¿Le echas de menos?'],
        material: false,
      },
    ],
  },
  {
    event: 'jobe-bellingham-winner',
    reports: [
      {
        hour: 36.5,
        outlet: 'Northbank Wire',
        title: 'Jobe Bellingham heads Dortmund to win over Leverkusen',
        text: `
DORTMUND, Germany, Nov 21 (Northbank Wire) – Jobe Bellingham's 90th-minute header earned Borussia Dortmund a 1-0 victory over Bayer Leverkusen on Saturday.
The 21-year-old, whose brother Jude plays for Real Madrid, met Julian Ryerson's corner at the near post. Former Liverpool defender Jarell Quansah was beaten in the air.
(Reporting by Northbank sports desk)`,
        category: 'match_report',
        clubs: 'borussia-dortmund bayer-leverkusen / real-madrid liverpool',
        players: 'jobe-bellingham / jude-bellingham jarell-quansah julian-ryerson',
        clutter: ['DORTMUND, Germany, Nov 21 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Jobe Bellingham', '1-0', 'Leverkusen'],
        material: true,
      },
      {
        hour: 38,
        outlet: 'Tres Palos',
        title: 'El otro Bellingham decide en Dortmund',
        text: `
Mientras Jude se recupera del hombro, Jobe marca. El pequeño de los Bellingham dio la victoria al Borussia Dortmund ante el Bayer Leverkusen (1-0) con un cabezazo en el minuto 90.
Vídeo: todos los goles de la Bundesliga
Publicidad`,
        category: 'match_report',
        clubs: 'borussia-dortmund bayer-leverkusen /',
        players: 'jobe-bellingham / jude-bellingham',
        clutter: ['Vídeo: todos los goles de la Bundesliga', 'Publicidad'],
        facts: ['Bellingham', '1-0', 'Dortmund'],
        material: false,
      },
    ],
  },
  {
    event: 'ousmane-diomande-injury',
    reports: [
      {
        hour: 13.5,
        outlet: 'Northbank Wire',
        title: 'Forest defender Diomande out until February',
        text: `
NOTTINGHAM, England, Nov 20 (Northbank Wire) – Nottingham Forest centre-back Ousmane Diomande has torn a thigh muscle and will be out until February, the Premier League club said on Friday.
The Ivory Coast international is no relation of Real Madrid winger Yan Diomande.
(Reporting by Northbank sports desk)`,
        category: 'injury',
        clubs: 'nottingham-forest / real-madrid',
        players: 'ousmane-diomande / yan-diomande',
        clutter: ['NOTTINGHAM, England, Nov 20 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Ousmane Diomande', 'thigh', 'February'],
        material: true,
      },
    ],
  },
  {
    event: 'yan-diomande-award',
    reports: [
      {
        hour: 14.5,
        outlet: 'La Tribuna Blanca',
        title: 'Yan Diomande, jugador del mes de octubre',
        text: `
Los socios han hablado. Yan Diomande es el mejor jugador del Real Madrid en octubre, por delante de Mbappé y Courtois. El extremo marfileño, de 20 años, dio cinco asistencias.
“Esto es solo el principio”, dijo al recoger el trofeo.
Encuesta: ¿quién ganará en noviembre?`,
        category: 'off_pitch',
        clubs: 'real-madrid /',
        players: 'yan-diomande / kylian-mbappe thibaut-courtois',
        clutter: ['Encuesta: ¿quién ganará en noviembre?'],
        facts: ['Yan Diomande', 'octubre', 'cinco asistencias | Real Madrid'],
        material: true,
      },
    ],
  },
  {
    event: 'elliott-valencia-goal',
    reports: [
      {
        hour: 62,
        outlet: 'Agencia Meseta',
        title: 'Elliott da tres puntos al Valencia en Elche',
        text: `
Elche (Alicante), 22 nov (Agencia Meseta).- Un gol del inglés Harvey Elliott, cedido por el Liverpool, dio al Valencia la victoria en el campo del Elche (0-1) y lo saca de los puestos de descenso.
El centrocampista marcó en el minuto 71 de disparo lejano.
© Agencia Meseta. Todos los derechos reservados`,
        category: 'match_report',
        clubs: 'valencia elche / liverpool',
        players: 'harvey-elliott /',
        clutter: [
          'Elche (Alicante), 22 nov (Agencia Meseta).-',
          '© Agencia Meseta. Todos los derechos reservados',
        ],
        facts: ['Elliott', '0-1', 'Elche'],
        material: true,
      },
      {
        hour: 63,
        outlet: 'Tidewater Post',
        title: 'Liverpool loan watch: Elliott strikes from distance for Valencia',
        text: `
Harvey Elliott scored his third goal for Valencia on Sunday, a drive from 25 yards that beat Elche 1-0 and lifted his loan club out of the bottom three.
The 23-year-old, on loan from Liverpool until June, has started every game since September.
Sign up to our free Reds briefing`,
        category: 'match_report',
        clubs: 'valencia elche / liverpool',
        players: 'harvey-elliott /',
        clutter: ['Sign up to our free Reds briefing'],
        facts: ['Elliott', 'Valencia', '1-0 | Elche'],
        material: false,
      },
    ],
  },
  {
    event: 'alonso-on-madrid-past',
    reports: [
      {
        hour: 12.5,
        outlet: 'Northbank Wire',
        title: 'Chelsea coach Alonso says he has no regrets over Madrid exit',
        text: `
LONDON, Nov 20 (Northbank Wire) – Chelsea coach Xabi Alonso said on Friday that he bore no grudge against Real Madrid, who dismissed him in January.
“I learned more in seven months there than in three years before,” he told reporters ahead of Sunday's trip to Leeds United. Asked about Liverpool, his other former club, he smiled and called for the next question.
(Reporting by Northbank sports desk)`,
        category: 'press_conference_quotes',
        clubs: 'chelsea real-madrid / leeds-united liverpool',
        players: 'xabi-alonso /',
        clutter: ['LONDON, Nov 20 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Alonso', 'Real Madrid', 'I learned more | no grudge'],
        material: true,
      },
    ],
  },
  {
    event: 'rodri-near-madrid',
    reports: [
      {
        hour: 21,
        outlet: 'Tres Palos',
        title: 'Rodri: “Estuve cerca del Madrid, sí”',
        text: `
Rodri Hernández lo reconoce. El centrocampista del Barcelona contó anoche en el programa Área Chica que habló con el Real Madrid en 2025, cuando jugaba en el Manchester City, y que todo se enfrió “por las rodillas”.
Llegó al Camp Nou el pasado verano. “Aquí me quedo”, añadió.
Rodri, en un acto publicitario. | TP FOTO`,
        category: 'press_conference_quotes',
        clubs: 'barcelona real-madrid / manchester-city',
        players: 'rodri /',
        attribution: ['Área Chica'],
        clutter: ['Rodri, en un acto publicitario. | TP FOTO'],
        facts: ['Rodri', 'Real Madrid', '2025 | por las rodillas'],
        material: true,
      },
    ],
  },
  {
    event: 'carvajal-como',
    reports: [
      {
        hour: 24,
        outlet: 'Plaza Mayor Post',
        title: 'Free agent Carvajal close to joining Nico Paz at Como',
        text: `
Dani Carvajal is close to an agreement with Como, Italian newspaper Corriere Sabaudo reports. The former Real Madrid captain has been without a club since his contract ended in June.
The 34-year-old would sign until 2028 and play alongside Nico Paz, another product of the Madrid academy.
Advertisement`,
        category: 'transfer',
        clubs: 'como / real-madrid',
        players: 'dani-carvajal / nico-paz',
        claims: [
          claim(
            'dani-carvajal',
            [null, 'como'],
            'talks',
            'Corriere Sabaudo',
            'Plaza Mayor Post',
            'close to an agreement',
          ),
        ],
        attribution: ['Corriere Sabaudo'],
        clutter: ['Advertisement'],
        facts: ['Carvajal', 'Como', '2028 | Corriere Sabaudo'],
        material: true,
      },
      {
        hour: 25,
        outlet: 'La Tribuna Blanca',
        title: 'Carvajal apunta a Italia: el Como, muy cerca',
        text: `
El excapitán del Real Madrid Dani Carvajal negocia con el Como, según el Corriere Sabaudo. Libre desde junio, el lateral firmaría hasta 2028.
Allí le espera Nico Paz.
Carvajal, en su despedida del Bernabéu. (LTB)`,
        category: 'transfer',
        clubs: 'como / real-madrid',
        players: 'dani-carvajal / nico-paz',
        claims: [
          claim(
            'dani-carvajal',
            [null, 'como'],
            'talks',
            'Corriere Sabaudo',
            'La Tribuna Blanca',
            'negocia con el Como',
          ),
        ],
        attribution: ['Corriere Sabaudo'],
        clutter: ['Carvajal, en su despedida del Bernabéu. (LTB)'],
        facts: ['Carvajal', 'Como', '2028 | Corriere Sabaudo'],
        material: false,
      },
    ],
  },
] satisfies NewsroomEvent[];
