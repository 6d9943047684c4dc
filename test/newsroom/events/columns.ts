import { claim, type NewsroomEvent } from '../event.ts';

/** Round-ups of rumours, and what is written around the news: history, a quiz, a tip, a podcast, a bare headline. */
export default [
  {
    event: 'tittle-tattle-friday',
    reports: [
      {
        hour: 0.5,
        outlet: 'Tittle-Tattle',
        title: "Friday's gossip: Szoboszlai, Paz, Garner, Jacquet, Dragovic",
        text: `
Morning! Get Tittle-Tattle by email before your first brew: sign up here
Real Madrid are considering an approach for Liverpool midfielder Dominik Szoboszlai, 26. (La Tribuna Blanca)
Tottenham Hotspur have made a £50m offer for Como's Argentina midfielder Nico Paz, 22. (Corriere Sabaudo)
Manchester United and Newcastle United are both interested in Everton midfielder James Garner, 25. (Tidewater Post)
Bayern Munich have ended their interest in Liverpool defender Jeremy Jacquet, 21. (Kurier am Sonntag)
Sunderland have reached agreement to sign striker Marko Dragović, 20, from Partizan Belgrade. (Radio Ensanche)
Pick of the papers | Yesterday's column
Getty-style stock picture`,
        category: 'roundup',
        clubs:
          'real-madrid liverpool tottenham-hotspur como manchester-united newcastle-united everton bayern-munich sunderland partizan-belgrade /',
        players: 'dominik-szoboszlai nico-paz james-garner jeremy-jacquet marko-dragovic /',
        claims: [
          claim(
            'dominik-szoboszlai',
            ['liverpool', 'real-madrid'],
            'interest',
            'La Tribuna Blanca',
            'Tittle-Tattle',
          ),
          claim('nico-paz', ['como', 'tottenham-hotspur'], 'bid', 'Corriere Sabaudo', 'Tittle-Tattle'),
          claim(
            'james-garner',
            ['everton', 'manchester-united'],
            'interest',
            'Tidewater Post',
            'Tittle-Tattle',
          ),
          claim(
            'james-garner',
            ['everton', 'newcastle-united'],
            'interest',
            'Tidewater Post',
            'Tittle-Tattle',
          ),
          claim(
            'jeremy-jacquet',
            ['liverpool', 'bayern-munich'],
            'denied',
            'Kurier am Sonntag',
            'Tittle-Tattle',
          ),
          claim(
            'marko-dragovic',
            ['partizan-belgrade', 'sunderland'],
            'agreed',
            'Radio Ensanche',
            'Tittle-Tattle',
          ),
        ],
        attribution: [
          'La Tribuna Blanca',
          'Corriere Sabaudo',
          'Tidewater Post',
          'Kurier am Sonntag',
          'Radio Ensanche',
        ],
        clutter: [
          'Get Tittle-Tattle by email before your first brew: sign up here',
          "Pick of the papers | Yesterday's column",
          'Getty-style stock picture',
        ],
        facts: ['Szoboszlai', 'Nico Paz', 'Garner'],
        material: true,
      },
    ],
  },
  {
    event: 'corrillo-sabado',
    reports: [
      {
        hour: 24.5,
        outlet: 'El Corrillo',
        title: 'Los rumores del sábado: Camavinga, Endrick, Robertson, Zubimendi y Lunin',
        text: `
Únete a nuestro canal de Telegram y entérate antes que nadie
• La Juventus quiere cerrar la cesión de Eduardo Camavinga, del Real Madrid, antes de Navidad. (Corriere Sabaudo)
• La Roma ha preguntado al Real Madrid por Endrick. (Radio Ensanche)
• El Celtic ofrece seis millones de libras al Tottenham por Andy Robertson. (The Daily Klaxon)
• El Arsenal niega que vaya a vender a Martín Zubimendi a la Real Sociedad. (Northbank Wire)
• Andriy Lunin está de acuerdo con el Chelsea hasta 2031; falta que el Real Madrid acepte. (Kurier am Sonntag)
Lo más leído: la dieta de Haaland
Apuestas: cuotas del mercado. +18, juega con responsabilidad`,
        category: 'roundup',
        clubs: 'juventus real-madrid roma celtic tottenham-hotspur arsenal real-sociedad chelsea /',
        players: 'eduardo-camavinga endrick andrew-robertson martin-zubimendi andriy-lunin /',
        claims: [
          claim(
            'eduardo-camavinga',
            ['real-madrid', 'juventus'],
            'interest',
            'Corriere Sabaudo',
            'El Corrillo',
          ),
          claim('endrick', ['real-madrid', 'roma'], 'contact', 'Radio Ensanche', 'El Corrillo'),
          claim(
            'andrew-robertson',
            ['tottenham-hotspur', 'celtic'],
            'bid',
            'The Daily Klaxon',
            'El Corrillo',
          ),
          claim('martin-zubimendi', ['arsenal', 'real-sociedad'], 'denied', 'Northbank Wire', 'El Corrillo'),
          claim(
            'andriy-lunin',
            ['real-madrid', 'chelsea'],
            'personal_terms',
            'Kurier am Sonntag',
            'El Corrillo',
          ),
        ],
        attribution: [
          'Corriere Sabaudo',
          'Radio Ensanche',
          'The Daily Klaxon',
          'Northbank Wire',
          'Kurier am Sonntag',
        ],
        clutter: [
          'Únete a nuestro canal de Telegram y entérate antes que nadie',
          'Lo más leído: la dieta de Haaland',
          'Apuestas: cuotas del mercado. +18, juega con responsabilidad',
        ],
        facts: ['Camavinga', 'Endrick', 'Robertson'],
        material: true,
      },
    ],
  },
  {
    event: 'paris-1981-history',
    reports: [
      {
        hour: 21.5,
        outlet: 'Redbrick Terrace',
        title: 'When Alan Kennedy ran on to a throw-in: Liverpool, Madrid and 1981',
        text: `
Forty-five years ago Liverpool beat Real Madrid 1-0 at the Parc des Princes with a goal by a left-back who had broken his wrist six weeks before.
It was a poor final. Graeme Souness kicked Juanito, Camacho kicked Souness, and nobody had a shot for an hour. Then Ray Kennedy threw, Alan Kennedy chested and the third European Cup came home.
My father drove there in a van without a heater.
Listen to our podcast wherever you get yours
The post When Alan Kennedy ran on to a throw-in appeared first on Redbrick Terrace.`,
        category: 'opinion_fan',
        clubs: 'liverpool real-madrid /',
        players: 'alan-kennedy / graeme-souness juanito jose-antonio-camacho ray-kennedy',
        clutter: [
          'Listen to our podcast wherever you get yours',
          'The post When Alan Kennedy ran on to a throw-in appeared first on Redbrick Terrace.',
        ],
        facts: ['1-0', 'Alan Kennedy', 'Parc des Princes | Real Madrid'],
        material: true,
      },
    ],
  },
  {
    event: 'quiz-number-nines',
    reports: [
      {
        hour: 17.5,
        outlet: 'The Daily Klaxon',
        title: 'QUIZ: Can you name every Liverpool No.9 of the Premier League era?',
        text: `
From Ian Rush to Alexander Isak, by way of Robbie Fowler, Fernando Torres and Roberto Firmino: how many can you get in five minutes?
Warning: Number four has stumped everyone in the office.
Can't see the quiz? Click here
18+ gamble responsibly`,
        category: 'opinion_fan',
        clubs: 'liverpool /',
        players: '/ ian-rush alexander-isak robbie-fowler fernando-torres roberto-firmino',
        clutter: ["Can't see the quiz? Click here", '18+ gamble responsibly'],
        facts: [],
        material: true,
      },
    ],
  },
  {
    event: 'betting-tips-sunday',
    reports: [
      {
        hour: 48,
        outlet: 'The Daily Klaxon',
        title: 'Betis v Real Madrid tips: Mbappe to strike first at 11/4',
        text: `
REAL MADRID have won on their last four trips to Betis and our tipster fancies Kylian Mbappe to open the scoring.
Back the draw at half-time at 13/10 and over 3.5 cards at 5/6.
All odds correct at time of writing
18+ gamble responsibly`,
        category: 'opinion_fan',
        clubs: 'real-betis real-madrid /',
        players: 'kylian-mbappe /',
        clutter: ['All odds correct at time of writing', '18+ gamble responsibly'],
        facts: ['Mbappe', 'Betis'],
        material: true,
      },
    ],
  },
  {
    event: 'keepers-opinion',
    reports: [
      {
        hour: 44,
        outlet: 'The Half-Space',
        title: 'Two goalkeepers, one shirt: why Iraola should choose and stick',
        text: `
Giorgi Mamardashvili kept Liverpool in the game against Fulham and Alisson Becker watched it from the bench. Andoni Iraola calls it a luxury. It looks to me like a decision postponed.
Rotation works for wingers. A back line learns a keeper's voice, and this one has had to learn two since August.
The Georgian is younger by eight years and better with his feet under pressure. He should play.
This article is for subscribers. Already a subscriber? Log in`,
        category: 'opinion_fan',
        clubs: 'liverpool / fulham',
        players: 'giorgi-mamardashvili alisson-becker andoni-iraola /',
        clutter: ['This article is for subscribers. Already a subscriber? Log in'],
        facts: ['Mamardashvili', 'Alisson', 'Iraola'],
        unfaithful: ['He should play'],
        material: true,
      },
    ],
  },
  {
    event: 'bare-headline',
    reports: [
      {
        hour: 59,
        outlet: 'Minuto y Resultado',
        title: 'Liverpool',
        text: '',
        category: 'other',
        clubs: 'liverpool /',
        players: '',
        facts: [],
        material: false,
      },
    ],
  },
] satisfies NewsroomEvent[];
