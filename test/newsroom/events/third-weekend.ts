import { claim, type NewsroomEvent } from '../event.ts';

/** As `second-weekend.ts`: written last, of every kind, and not for tuning. All invented but Alexander-Arnold's and Díaz's moves of 2025. */
export default [
  {
    event: 'fulham-sack-coach-talk',
    reports: [
      {
        hour: 52.5,
        outlet: 'The Daily Klaxon',
        title: 'Under-fire Arbeloa has two games to save his job',
        text: `
ALVARO ARBELOA is on the brink at Fulham.
The Spaniard has won only two of his first twelve league matches and owner Shahid Khan will make a change unless results improve before Christmas, the Klaxon can reveal.
Former Brentford boss Thomas Frank is the favourite to take over.
Like us on Facebook
18+ gamble responsibly`,
        category: 'manager',
        clubs: 'fulham / brentford',
        players: 'alvaro-arbeloa / thomas-frank',
        clutter: ['Like us on Facebook', '18+ gamble responsibly'],
        facts: ['Arbeloa', 'Fulham', 'two of his first twelve | Thomas Frank'],
        material: true,
      },
      {
        hour: 57.5,
        outlet: 'Tres Palos',
        title: 'Arbeloa, en la cuerda floja',
        text: `
Dos partidos. Ese es el margen que tiene Álvaro Arbeloa para conservar el banquillo del Fulham, según The Daily Klaxon. El técnico salmantino solo ha ganado dos de doce jornadas.
Thomas Frank suena como sustituto.
Foto: Tres Palos / archivo`,
        category: 'manager',
        clubs: 'fulham /',
        players: 'alvaro-arbeloa / thomas-frank',
        attribution: ['The Daily Klaxon'],
        clutter: ['Foto: Tres Palos / archivo'],
        facts: ['Arbeloa', 'Fulham', 'Dos partidos | Daily Klaxon'],
        material: false,
      },
    ],
  },
  {
    event: 'champions-preview-benfica',
    reports: [
      {
        hour: 69,
        outlet: 'Tidewater Post',
        title: 'Benfica v Liverpool: kick-off time, TV channel and how tickets will be checked',
        text: `
Liverpool play Benfica in Lisbon on Wednesday at 8pm, with three points likely to take them through to the last 16 of the Champions League.
About 2,900 supporters will travel. They are asked to bring their passports, because tickets at the Estádio da Luz carry names.
The match is live on TV in Britain. The referee is Szymon Marciniak of Poland.
READ MORE: Ten things to eat in Lisbon`,
        category: 'fixture_preview',
        clubs: 'liverpool benfica /',
        players: '',
        clutter: ['READ MORE: Ten things to eat in Lisbon'],
        facts: ['Benfica', 'Wednesday at 8pm', '2,900 | passports'],
        material: true,
      },
    ],
  },
  {
    event: 'ngumoha-england-callup',
    reports: [
      {
        hour: 35.8,
        outlet: 'Northbank Wire',
        title: 'England invite Liverpool teenager Ngumoha to senior camp',
        text: `
LONDON, Nov 21 (Northbank Wire) – England have invited Liverpool winger Rio Ngumoha, 18, to a four-day senior get-together in January, the Football Association said on Saturday.
It is his first call to the senior side. Nottingham Forest's Elliot Anderson misses out with a calf strain.
(Reporting by Northbank sports desk)`,
        category: 'international_duty',
        clubs: 'liverpool / nottingham-forest',
        players: 'rio-ngumoha / elliot-anderson',
        clutter: ['LONDON, Nov 21 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Ngumoha', 'England', 'first call | January'],
        material: true,
      },
      {
        hour: 39,
        outlet: 'El Rincón Red',
        title: 'Ngumoha, llamado por Inglaterra',
        text: `
Primera llamada con la absoluta. Rio Ngumoha, de 18 años, participará en enero en una concentración de la selección inglesa. El extremo del Liverpool fue titular este sábado ante el Fulham.
Síguenos en Telegram: t.me/rinconred`,
        category: 'international_duty',
        clubs: 'liverpool / fulham',
        players: 'rio-ngumoha /',
        clutter: ['Síguenos en Telegram: t.me/rinconred'],
        facts: ['Ngumoha', 'selección inglesa | Inglaterra', 'enero'],
        material: false,
      },
    ],
  },
  {
    event: 'madrid-juvenil-youth-league',
    reports: [
      {
        hour: 16,
        outlet: 'La Tribuna Blanca',
        title: 'El Juvenil A se queda sin técnico',
        text: `
Nacho Arriaga deja el banquillo del Juvenil A del Real Madrid. El club y el entrenador han acordado separar sus caminos tras cuatro derrotas en cinco partidos.
Se hará cargo del equipo, de forma interina, el exlateral Miguel Torres.
Lee también: Fortea, otra vez con el primer equipo`,
        category: 'academy_women',
        clubs: 'real-madrid /',
        players: 'nacho-arriaga / miguel-torres',
        clutter: ['Lee también: Fortea, otra vez con el primer equipo'],
        facts: ['Nacho Arriaga', 'Juvenil A', 'Miguel Torres | cuatro derrotas'],
        material: true,
      },
    ],
  },
  {
    event: 'formula-madrid-circuit',
    reports: [
      {
        hour: 25.5,
        outlet: 'Tres Palos',
        title: 'Sainz: “El circuito de Madrid es como un Clásico en casa”',
        text: `
Carlos Sainz probó el viernes el asfalto nuevo de Madring, el trazado que acogerá el Gran Premio de España. El piloto madrileño, socio del Real Madrid, lo comparó con jugar un Clásico en el Bernabéu.
La carrera se disputará en septiembre.
Publicidad`,
        category: 'other_sport',
        clubs: '/ real-madrid',
        players: '',
        clutter: ['Publicidad'],
        facts: ['Sainz', 'circuito | Madring | trazado', 'septiembre | Gran Premio'],
        material: true,
      },
    ],
  },
  {
    event: 'liverpool-hospital-wing',
    reports: [
      {
        hour: 11.2,
        outlet: 'Tidewater Post',
        title: 'New cancer wing opens at Royal Liverpool hospital',
        text: `
A cancer wing with 96 beds has opened at the Royal Liverpool University Hospital after three years of work.
Nurse Angela Robertson, 58, who cut the ribbon, will retire in May. The £84m building replaces wards from 1978.
READ MORE: Slot machine winner comes forward`,
        category: 'not_football',
        clubs: '',
        players: '',
        clutter: ['READ MORE: Slot machine winner comes forward'],
        facts: ['cancer wing', '96 beds', '£84m'],
        material: true,
      },
    ],
  },
  {
    event: 'corrillo-domingo',
    reports: [
      {
        hour: 48.5,
        outlet: 'El Corrillo',
        title: 'Los rumores del domingo: Rodrygo, Mamardashvili, Carvajal y Konaté',
        text: `
Únete a nuestro canal de Telegram y entérate antes que nadie
• El Arsenal prepara una segunda oferta por Rodrygo después de que el Real Madrid rechazara 65 millones. (La Tribuna Blanca)
• El Liverpool ha rechazado 30 millones del Milan por Giorgi Mamardashvili. (Tidewater Post)
• Dani Carvajal ha dado el sí al Como hasta 2028. (Corriere Sabaudo)
• El PSG sueña con repatriar a Ibrahima Konaté, del Real Madrid. (Foot Rhône)
Lo más leído: el perro de Courtois
Apuestas: cuotas del mercado. +18, juega con responsabilidad`,
        category: 'roundup',
        clubs: 'arsenal real-madrid liverpool ac-milan como psg /',
        players: 'rodrygo-goes giorgi-mamardashvili dani-carvajal ibrahima-konate /',
        claims: [
          claim('rodrygo-goes', ['real-madrid', 'arsenal'], 'bid', 'La Tribuna Blanca', 'El Corrillo'),
          claim(
            'giorgi-mamardashvili',
            ['liverpool', 'ac-milan'],
            'bid_rejected',
            'Tidewater Post',
            'El Corrillo',
          ),
          claim('dani-carvajal', [null, 'como'], 'personal_terms', 'Corriere Sabaudo', 'El Corrillo'),
          claim('ibrahima-konate', ['real-madrid', 'psg'], 'interest', 'Foot Rhône', 'El Corrillo'),
        ],
        attribution: ['La Tribuna Blanca', 'Tidewater Post', 'Corriere Sabaudo', 'Foot Rhône'],
        clutter: [
          'Únete a nuestro canal de Telegram y entérate antes que nadie',
          'Lo más leído: el perro de Courtois',
          'Apuestas: cuotas del mercado. +18, juega con responsabilidad',
        ],
        facts: ['Rodrygo', 'Mamardashvili', 'Carvajal'],
        material: true,
      },
    ],
  },
  {
    event: 'alexander-arnold-thigh',
    reports: [
      {
        hour: 23.5,
        outlet: 'La Tribuna Blanca',
        title: 'Trent se entrena con el grupo',
        text: `
Trent Alexander-Arnold completó ayer su primera sesión con el grupo desde la lesión en el muslo derecho que sufrió el 31 de octubre. El lateral inglés del Real Madrid no viajará a Sevilla, pero podría tener minutos ante el Atlético.
Mourinho recupera así una pieza clave.
Trent, en la carrera continua. (LTB)`,
        category: 'injury',
        clubs: 'real-madrid / atletico-madrid',
        players: 'trent-alexander-arnold / jose-mourinho',
        clutter: ['Trent, en la carrera continua. (LTB)'],
        facts: ['Trent', 'muslo', 'Atlético | primera sesión'],
        material: true,
      },
      {
        hour: 29,
        outlet: 'Tidewater Post',
        title: 'Alexander-Arnold back in Madrid training and on course for Anfield return',
        text: `
Trent Alexander-Arnold has rejoined full training with Real Madrid after a thigh injury and is on course to face Liverpool at Anfield on December 9.
The England right-back, who left Liverpool in 2025, will sit out Sunday's trip to Betis. He could play against Atlético Madrid next weekend.
Sign up to our free Reds briefing`,
        category: 'injury',
        clubs: 'real-madrid / liverpool real-betis atletico-madrid',
        players: 'trent-alexander-arnold /',
        clutter: ['Sign up to our free Reds briefing'],
        facts: ['Alexander-Arnold', 'training', 'thigh | December 9'],
        material: false,
      },
    ],
  },
  {
    event: 'trent-club-world-cup-2025',
    day: '2025-05-29',
    reports: [
      {
        hour: 27,
        outlet: 'Northbank Wire',
        title: 'Real Madrid pay Liverpool to have Alexander-Arnold a month early',
        text: `
MADRID, May 30 (Northbank Wire) – Real Madrid have signed Trent Alexander-Arnold on a six-year contract and will pay Liverpool a fee to register him before the Club World Cup, both clubs said on Friday.
British media put the payment at about 10 million euros. The England defender's Liverpool contract was to end on June 30.
(Reporting by Northbank sports desk)`,
        category: 'transfer',
        clubs: 'real-madrid liverpool /',
        players: 'trent-alexander-arnold /',
        claims: [
          claim(
            'trent-alexander-arnold',
            ['liverpool', 'real-madrid'],
            'official',
            'Real Madrid',
            'Northbank Wire',
            'have signed',
          ),
        ],
        clutter: ['MADRID, May 30 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Alexander-Arnold', 'six-year', '10 million euros | Club World Cup'],
        material: true,
      },
      {
        hour: 28,
        outlet: 'Tablón del Real Madrid',
        title: 'Comunicado oficial: Alexander-Arnold',
        text: `
El Real Madrid C. F. y el Liverpool F. C. han llegado a un acuerdo para el traspaso de Trent Alexander-Arnold, que firma por las seis próximas temporadas, del 1 de junio de 2025 al 30 de junio de 2031.
Descarga la app oficial
Aviso legal | Política de cookies`,
        category: 'transfer',
        clubs: 'real-madrid liverpool /',
        players: 'trent-alexander-arnold /',
        claims: [claim('trent-alexander-arnold', ['liverpool', 'real-madrid'], 'official', 'Real Madrid')],
        clutter: ['Descarga la app oficial', 'Aviso legal | Política de cookies'],
        facts: ['Alexander-Arnold', 'seis próximas temporadas', '2031 | traspaso'],
        material: false,
      },
    ],
  },
  {
    event: 'safe-standing-letter',
    reports: [
      {
        hour: 44.5,
        outlet: 'Redbrick Terrace',
        title: 'Safe standing, sore knees: a letter from row 23',
        text: `
I have stood for the whole of every home game since 1984 and I am told that I may now do so officially.
The rails went in last summer. They are cold, they are the right height for nobody, and Liverpool have never sounded better behind them. Even the lad who eats an orange every half-time has joined in.
Do I miss the danger? I do not. Do I miss being 22? Ask me after Fulham.
The post Safe standing, sore knees: a letter from row 23 appeared first on Redbrick Terrace.`,
        category: 'opinion_fan',
        clubs: 'liverpool / fulham',
        players: '',
        clutter: [
          'The post Safe standing, sore knees: a letter from row 23 appeared first on Redbrick Terrace.',
        ],
        facts: [],
        material: true,
      },
    ],
  },
  {
    event: 'mbappe-record',
    reports: [
      {
        hour: 66.5,
        outlet: 'Tres Palos',
        title: 'Mbappé ya es el máximo goleador francés de la historia de la Liga',
        text: `
Con el de anoche en el Villamarín, Kylian Mbappé suma 71 goles en la Liga y supera a todos los franceses que han pasado por el campeonato. El delantero del Real Madrid deja atrás a Antoine Griezmann en goles por partido y a Karim Benzema en velocidad.
Tres Palos lo celebra con un gráfico.
Síguenos en Instagram`,
        category: 'off_pitch',
        clubs: 'real-madrid /',
        players: 'kylian-mbappe / antoine-griezmann karim-benzema',
        clutter: ['Síguenos en Instagram'],
        facts: ['Mbappé', '71 goles', 'franceses'],
        material: true,
      },
    ],
  },
  {
    event: 'robertson-return-tottenham',
    reports: [
      {
        hour: 32.8,
        outlet: 'Northbank Wire',
        title: 'Robertson red card hands derby to Arsenal',
        text: `
LONDON, Nov 21 (Northbank Wire) – Arsenal beat Tottenham Hotspur 3-0 in the north London derby on Saturday after Andy Robertson was sent off in the 20th minute.
The former Liverpool full-back brought down Bukayo Saka as the last man. Eberechi Eze scored twice and Viktor Gyokeres once.
(Reporting by Northbank sports desk)`,
        category: 'match_report',
        clubs: 'arsenal tottenham-hotspur / liverpool',
        players: 'andrew-robertson / bukayo-saka eberechi-eze viktor-gyokeres',
        clutter: ['LONDON, Nov 21 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['3-0', 'Robertson', 'Eze | Tottenham'],
        material: true,
      },
    ],
  },
  {
    event: 'diaz-bayern-farewell-2025',
    day: '2025-07-29',
    reports: [
      {
        hour: 28,
        outlet: 'Plaza Mayor Post',
        title: 'Luis Díaz completes €75m switch from Liverpool to Bayern',
        text: `
Bayern Munich have completed the signing of Luis Díaz from Liverpool. The Colombia winger, 28, has a contract until 2029.
The fee of €75m was reported by several outlets; an earlier offer of €67.5m had been refused.
Liverpool thanked him in a short statement.
Related: Isak trains alone`,
        category: 'transfer',
        clubs: 'bayern-munich liverpool /',
        players: 'luis-diaz /',
        claims: [
          claim(
            'luis-diaz',
            ['liverpool', 'bayern-munich'],
            'official',
            'Plaza Mayor Post',
            null,
            'completed the signing',
          ),
        ],
        clutter: ['Related: Isak trains alone'],
        facts: ['Díaz', '€75m', '2029 | Bayern'],
        material: true,
      },
    ],
  },
] satisfies NewsroomEvent[];
