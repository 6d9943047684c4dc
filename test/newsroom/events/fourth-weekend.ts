import { claim, type NewsroomEvent } from '../event.ts';

/** As `second-weekend.ts`, of moves at every stage. Those of 2024 and 2025 are real, the rest is invented. */
export default [
  {
    event: 'guler-arsenal-villa',
    reports: [
      {
        hour: 10.2,
        outlet: 'Plaza Mayor Post',
        title: 'Two English clubs circle Arda Güler',
        text: `
Arsenal and Aston Villa have both made contact with the agent of Arda Güler, Onda Levante journalist Iker Landaburu reports.
Real Madrid are not looking to sell the 21-year-old Turkey international, who signed until 2029 three years ago, and neither club has put a figure on the table.
Photo: PMP
Sign up for our Monday email: all of La Liga in five minutes`,
        category: 'transfer',
        clubs: 'arsenal aston-villa real-madrid /',
        players: 'arda-guler /',
        claims: [
          claim('arda-guler', ['real-madrid', 'arsenal'], 'contact', 'Iker Landaburu', 'Plaza Mayor Post'),
          claim(
            'arda-guler',
            ['real-madrid', 'aston-villa'],
            'contact',
            'Iker Landaburu',
            'Plaza Mayor Post',
          ),
        ],
        attribution: ['Iker Landaburu', 'Onda Levante'],
        clutter: ['Photo: PMP', 'Sign up for our Monday email: all of La Liga in five minutes'],
        facts: ['Güler', 'Arsenal', 'Aston Villa'],
        material: true,
      },
      {
        hour: 12.8,
        outlet: 'Tres Palos',
        title: 'Arsenal y Villa preguntan por Güler',
        text: `
Arda Güler tiene pretendientes en la Premier. El Arsenal y el Aston Villa se han puesto en contacto con su agente, según ha contado Iker Landaburu en Onda Levante. El Real Madrid no quiere venderlo.
El turco acaba contrato en 2029.
Síguenos en Instagram`,
        category: 'transfer',
        clubs: 'arsenal aston-villa real-madrid /',
        players: 'arda-guler /',
        claims: [
          claim('arda-guler', ['real-madrid', 'arsenal'], 'contact', 'Iker Landaburu', 'Tres Palos'),
          claim('arda-guler', ['real-madrid', 'aston-villa'], 'contact', 'Iker Landaburu', 'Tres Palos'),
        ],
        attribution: ['Iker Landaburu', 'Onda Levante'],
        clutter: ['Síguenos en Instagram'],
        facts: ['Güler', 'Arsenal', 'Landaburu | Onda Levante'],
        material: false,
      },
    ],
  },
  {
    event: 'guler-starts-at-betis',
    reports: [
      {
        hour: 28.5,
        outlet: 'La Tribuna Blanca',
        title: 'Güler, titular en Sevilla por la baja de Bellingham',
        text: `
Será el turno de Arda Güler. El turco ocupará mañana el puesto del lesionado Jude Bellingham en el once del Real Madrid que visitará al Betis, según los ensayos de este sábado.
Con él, arriba, Mbappé y Endrick.
Güler, en un rondo. (LTB)`,
        category: 'lineup_team_news',
        clubs: 'real-madrid real-betis /',
        players: 'arda-guler jude-bellingham / kylian-mbappe endrick',
        clutter: ['Güler, en un rondo. (LTB)'],
        facts: ['Güler', 'Bellingham', 'Betis'],
        material: true,
      },
    ],
  },
  {
    event: 'endo-japan-return',
    reports: [
      {
        hour: 3.2,
        outlet: 'Northbank Wire',
        title: 'Urawa close in on Liverpool midfielder Endo',
        text: `
TOKYO, Nov 20 (Northbank Wire) – Urawa Red Diamonds have reached a verbal agreement with Wataru Endo and are finalising terms with Liverpool, Japanese newspaper Nihon Sportsman reported on Friday.
The 33-year-old former Japan captain would return home in January. Liverpool would receive about two million pounds.
(Reporting by Northbank sports desk)`,
        category: 'transfer',
        clubs: 'urawa-red-diamonds liverpool /',
        players: 'wataru-endo /',
        claims: [
          claim(
            'wataru-endo',
            ['liverpool', 'urawa-red-diamonds'],
            'personal_terms',
            'Nihon Sportsman',
            'Northbank Wire',
            'verbal agreement with Wataru Endo',
          ),
        ],
        attribution: ['Nihon Sportsman'],
        clutter: ['TOKYO, Nov 20 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Endo', 'Urawa', 'two million pounds | Nihon Sportsman'],
        material: true,
      },
      {
        hour: 58.5,
        outlet: 'Tidewater Post',
        title: 'Liverpool and Urawa shake hands on Endo',
        text: `
Liverpool have accepted a £2.5m offer from Urawa Red Diamonds for Wataru Endo, who will fly to Saitama after Christmas.
It ends three and a half years at Anfield in which the midfielder became something of a cult hero.
Join our WhatsApp community for Reds news`,
        category: 'transfer',
        clubs: 'liverpool urawa-red-diamonds /',
        players: 'wataru-endo /',
        claims: [
          claim(
            'wataru-endo',
            ['liverpool', 'urawa-red-diamonds'],
            'agreed',
            'Tidewater Post',
            null,
            'accepted a £2.5m offer',
          ),
        ],
        clutter: ['Join our WhatsApp community for Reds news'],
        facts: ['Endo', '£2.5m', 'Urawa'],
        material: true,
      },
      {
        hour: 60.5,
        outlet: 'El Rincón Red',
        title: 'Endo vuelve a Japón',
        text: `
Acuerdo cerrado. El Liverpool traspasa a Wataru Endo al Urawa Red Diamonds por dos millones y medio de libras, informa el Tidewater Post.
El japonés dejará Anfield tras la Navidad. Gracias por todo, samurái.
La entrada Endo vuelve a Japón se publicó primero en El Rincón Red.`,
        category: 'transfer',
        clubs: 'liverpool urawa-red-diamonds /',
        players: 'wataru-endo /',
        claims: [
          claim(
            'wataru-endo',
            ['liverpool', 'urawa-red-diamonds'],
            'agreed',
            'Tidewater Post',
            'El Rincón Red',
          ),
        ],
        attribution: ['Tidewater Post'],
        clutter: ['La entrada Endo vuelve a Japón se publicó primero en El Rincón Red.'],
        facts: ['Endo', 'Urawa', 'dos millones y medio | Japón'],
        material: false,
      },
    ],
  },
  {
    event: 'fortea-girona-collapse',
    reports: [
      {
        hour: 33.8,
        outlet: 'Agencia Meseta',
        title: 'Se frustra la cesión de Fortea al Girona',
        text: `
Girona, 21 nov (Agencia Meseta).- El Girona ha renunciado a la cesión del lateral Jesús Fortea, del Real Madrid, al no llegar a un acuerdo sobre su ficha, confirmó este sábado el director deportivo catalán, Quique Cárcel.
“Lo hemos intentado durante un mes y no ha podido ser”, señaló.
© Agencia Meseta. Todos los derechos reservados`,
        category: 'transfer',
        clubs: 'girona real-madrid /',
        players: 'jesus-fortea / quique-carcel',
        claims: [
          claim(
            'jesus-fortea',
            ['real-madrid', 'girona'],
            'collapsed',
            'Girona',
            'Agencia Meseta',
            'ha renunciado',
          ),
        ],
        clutter: ['Girona, 21 nov (Agencia Meseta).-', '© Agencia Meseta. Todos los derechos reservados'],
        facts: ['Fortea', 'Girona', 'ha renunciado | no llegar a un acuerdo'],
        material: true,
      },
      {
        hour: 36.8,
        outlet: 'Plaza Mayor Post',
        title: 'Girona pull out of Fortea loan',
        text: `
Girona have given up on borrowing Jesús Fortea from Real Madrid. Sporting director Quique Cárcel said that the clubs could not agree who would pay the right-back's wages.
The 19-year-old stays with Castilla for now.
Advertisement`,
        category: 'transfer',
        clubs: 'girona real-madrid /',
        players: 'jesus-fortea / quique-carcel',
        claims: [
          claim(
            'jesus-fortea',
            ['real-madrid', 'girona'],
            'collapsed',
            'Girona',
            'Plaza Mayor Post',
            'have given up',
          ),
        ],
        clutter: ['Advertisement'],
        facts: ['Fortea', 'Girona', 'wages | given up'],
        material: false,
      },
    ],
  },
  {
    event: 'jacquet-stays-quote',
    reports: [
      {
        hour: 53.5,
        outlet: 'Tidewater Post',
        title: 'Jacquet laughs off Bayern link: “I have just learned the bus routes”',
        text: `
Jeremy Jacquet has told the Post that he will not be leaving Liverpool in January, whatever is written in Germany.
“Bayern? I have just learned the bus routes,” said the France under-21 defender, who joined from Rennes in the summer and has made nine starts. “I am not going anywhere.”
Kurier am Sonntag had said that Bayern Munich were considering a bid.
Sign up to our free Reds briefing`,
        category: 'transfer',
        clubs: 'liverpool bayern-munich / rennes',
        players: 'jeremy-jacquet /',
        claims: [
          claim(
            'jeremy-jacquet',
            ['liverpool', 'bayern-munich'],
            'denied',
            'Tidewater Post',
            null,
            'will not be leaving',
          ),
        ],
        attribution: ['Kurier am Sonntag'],
        clutter: ['Sign up to our free Reds briefing'],
        facts: ['Jacquet', 'will not be leaving | not going anywhere', 'Bayern'],
        material: true,
      },
    ],
  },
  {
    event: 'zubimendi-arsenal-2025',
    day: '2025-07-06',
    reports: [
      {
        hour: 4,
        outlet: 'Northbank Wire',
        title: 'Arsenal sign Zubimendi from Real Sociedad',
        text: `
LONDON, July 6 (Northbank Wire) – Arsenal have completed the signing of midfielder Martin Zubimendi from Real Sociedad on a five-year deal, the London club said on Sunday.
The 26-year-old Spaniard turned down Liverpool a year ago and was later linked with Real Madrid. Arsenal paid more than his 60 million euro release clause to spread the instalments, British media reported.
(Reporting by Northbank sports desk)`,
        category: 'transfer',
        clubs: 'arsenal real-sociedad / liverpool real-madrid',
        players: 'martin-zubimendi /',
        claims: [
          claim(
            'martin-zubimendi',
            ['real-sociedad', 'arsenal'],
            'official',
            'Arsenal',
            'Northbank Wire',
            'completed the signing',
          ),
        ],
        clutter: ['LONDON, July 6 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Zubimendi', 'Arsenal', 'five-year | 60 million euro'],
        material: true,
      },
      {
        hour: 6,
        outlet: 'Tres Palos',
        title: 'Oficial: Zubimendi, al Arsenal',
        text: `
Martín Zubimendi ya es del Arsenal. El centrocampista donostiarra, canterano de la Real Sociedad, firma por cinco temporadas con el club londinense, que abona algo más de los 60 millones de su cláusula.
Hace un año dijo no al Liverpool.
Vídeo: así juega Zubimendi`,
        category: 'transfer',
        clubs: 'arsenal real-sociedad / liverpool',
        players: 'martin-zubimendi /',
        claims: [claim('martin-zubimendi', ['real-sociedad', 'arsenal'], 'official', 'Tres Palos')],
        clutter: ['Vídeo: así juega Zubimendi'],
        facts: ['Zubimendi', 'Arsenal', '60 millones | cinco temporadas'],
        material: false,
      },
    ],
  },
  {
    event: 'carreras-madrid-2025',
    day: '2025-07-12',
    reports: [
      {
        hour: 5,
        outlet: 'La Tribuna Blanca',
        title: 'Fumata blanca: Carreras, al Madrid por 50 millones',
        text: `
El Real Madrid y el Benfica han cerrado el traspaso de Álvaro Carreras por 50 millones de euros, según A Bola. El lateral izquierdo, formado en La Fábrica, pasará el reconocimiento médico el lunes y firmará hasta 2031.
Xabi Alonso tendrá así a su tercer fichaje tras Huijsen y Trent.
Carreras, con la camiseta del Granada. (EFE)`,
        category: 'transfer',
        clubs: 'real-madrid benfica /',
        players: 'alvaro-carreras / xabi-alonso dean-huijsen trent-alexander-arnold',
        claims: [
          claim('alvaro-carreras', ['benfica', 'real-madrid'], 'medical', 'A Bola', 'La Tribuna Blanca'),
        ],
        attribution: ['A Bola'],
        clutter: ['Carreras, con la camiseta del Granada. (EFE)'],
        facts: ['Carreras', '50 millones', 'Benfica | 2031'],
        material: true,
      },
      {
        hour: 7.5,
        outlet: 'The Daily Klaxon',
        title: 'Former United kid Carreras set for £43m Real Madrid switch',
        text: `
REAL MADRID have struck a £43m deal with Benfica for ex-Manchester United youngster Alvaro Carreras.
The left-back, 22, will have a medical on Monday, according to Portuguese outlet A Bola.
United sold him for just £5m last year and hold a sell-on clause.
Follow the Klaxon on Facebook`,
        category: 'transfer',
        clubs: 'real-madrid benfica / manchester-united',
        players: 'alvaro-carreras /',
        claims: [
          claim('alvaro-carreras', ['benfica', 'real-madrid'], 'medical', 'A Bola', 'The Daily Klaxon'),
        ],
        attribution: ['A Bola'],
        clutter: ['Follow the Klaxon on Facebook'],
        facts: ['Carreras', '£43m', 'Benfica'],
        material: false,
      },
      {
        hour: 55,
        outlet: 'Tablón del Real Madrid',
        title: 'Comunicado oficial: Carreras',
        text: `
El Real Madrid C. F. y el Benfica han acordado el traspaso de Álvaro Carreras, que queda vinculado a nuestro club durante las seis próximas temporadas.
Descarga la app oficial
Aviso legal | Política de cookies`,
        category: 'transfer',
        clubs: 'real-madrid benfica /',
        players: 'alvaro-carreras /',
        claims: [claim('alvaro-carreras', ['benfica', 'real-madrid'], 'official', 'Real Madrid')],
        clutter: ['Descarga la app oficial', 'Aviso legal | Política de cookies'],
        facts: ['Carreras', 'Benfica', 'seis próximas temporadas'],
        material: true,
      },
    ],
  },
  {
    event: 'gomez-chelsea-enquiry',
    reports: [
      {
        hour: 61.5,
        outlet: 'Redbrick Terrace',
        title: 'Report: Chelsea enquire about Joe Gomez',
        text: `
Chelsea have asked Liverpool about the availability of Joe Gomez for January, if the Half-Space is to be believed.
Xabi Alonso is short of a right-sided centre-back and admires the 29-year-old, whose contract is up in the summer. Liverpool are said to want at least £8m.
Losing him mid-season would be madness.
The post Report: Chelsea enquire about Joe Gomez appeared first on Redbrick Terrace.`,
        category: 'transfer',
        clubs: 'chelsea liverpool /',
        players: 'joe-gomez / xabi-alonso',
        claims: [
          claim('joe-gomez', ['liverpool', 'chelsea'], 'contact', 'The Half-Space', 'Redbrick Terrace'),
        ],
        attribution: ['The Half-Space'],
        clutter: ['The post Report: Chelsea enquire about Joe Gomez appeared first on Redbrick Terrace.'],
        facts: ['Joe Gomez', 'Chelsea', '£8m'],
        unfaithful: ['Losing him mid-season would be madness'],
        material: true,
      },
    ],
  },
] satisfies NewsroomEvent[];
