import { claim, type NewsroomEvent } from '../event.ts';

/** Articles of a newspaper's length, where a summary has to choose and clutter stands between paragraphs. All invented. */
export default [
  {
    event: 'dumfries-galatasaray',
    reports: [
      {
        hour: 1.5,
        outlet: 'The Half-Space',
        title: 'Galatasaray make Dumfries their winter priority as Madrid consider a sale',
        text: `
By Rosalind Achterberg
Denzel Dumfries may be on the move again after only five months in Spain. Galatasaray have contacted Real Madrid about signing the Netherlands right-back in January and believe that a permanent deal worth around €25m is within reach, The Half-Space understands.
Photograph: Pool/Rex-like Agency
Dumfries arrived from Inter in July to compete with Trent Alexander-Arnold. He has started six of Madrid's nineteen matches, and only one since the middle of October. José Mourinho, who likes full-backs to defend first, was said to have asked for him; the numbers suggest that he has changed his mind.
Nothing has been agreed. Madrid would prefer a loan with an obligation to buy, which would let them spread the loss, while the Turkish champions want to pay once and be done. A second meeting is planned for next week in Istanbul.
Read more: The strange case of the vanishing right-back
There is interest elsewhere. Juventus asked about a loan in September and were told no. Aston Villa have watched him but are not expected to act unless Matty Cash's knee requires surgery.
The player himself is relaxed. Those close to him say that he would not rule out Istanbul, where his wife studied, but that he has bought a house in Pozuelo and would be happy to fight for his place.
What happens next depends on Alexander-Arnold, whose thigh has kept him out for three weeks. If he is fit by Christmas, expect the talks to move quickly.
Enjoyed this? Our Wednesday letter goes deeper: sign up here
This article is for subscribers. Already a subscriber? Log in`,
        category: 'transfer',
        clubs: 'galatasaray real-madrid / inter juventus aston-villa',
        players: 'denzel-dumfries / trent-alexander-arnold jose-mourinho matty-cash',
        claims: [
          claim(
            'denzel-dumfries',
            ['real-madrid', 'galatasaray'],
            'contact',
            'The Half-Space',
            null,
            'have contacted Real Madrid',
          ),
          claim(
            'denzel-dumfries',
            ['real-madrid', 'aston-villa'],
            'interest',
            'The Half-Space',
            null,
            'have watched him',
          ),
        ],
        clutter: [
          'By Rosalind Achterberg',
          'Photograph: Pool/Rex-like Agency',
          'Read more: The strange case of the vanishing right-back',
          'Enjoyed this? Our Wednesday letter goes deeper: sign up here',
          'This article is for subscribers. Already a subscriber? Log in',
        ],
        facts: ['Dumfries', 'Galatasaray', '€25m'],
        material: true,
      },
      {
        hour: 4.8,
        outlet: 'La Tribuna Blanca',
        title: 'El Galatasaray llama a la puerta por Dumfries',
        html: `<p><strong>Denzel Dumfries tiene una oferta para salir del banquillo.</strong> El Galatasaray se ha puesto en contacto con el Real Madrid para llevarse al lateral neerlandés en enero, según publica The Half-Space.</p>
<div class="promo">Hazte socio de La Tribuna por un euro al mes</div>
<p>El club turco estaría dispuesto a pagar unos 25 millones de euros. En el Bernabéu, donde costó 28 el pasado verano, prefieren una cesión con compra obligatoria.</p>
<p>El exjugador del Inter solo ha sido titular en seis partidos y Mourinho apenas lo utiliza desde octubre.</p>
<p>La última palabra la tiene el muslo de Trent: si el inglés vuelve antes de Navidad, habrá negociación.</p>
<p><a href="https://example.test/x">TE PUEDE INTERESAR: las notas de la plantilla en noviembre</a></p>`,
        category: 'transfer',
        clubs: 'galatasaray real-madrid / inter',
        players: 'denzel-dumfries / jose-mourinho trent-alexander-arnold',
        claims: [
          claim(
            'denzel-dumfries',
            ['real-madrid', 'galatasaray'],
            'contact',
            'The Half-Space',
            'La Tribuna Blanca',
          ),
        ],
        attribution: ['The Half-Space'],
        clutter: [
          'Hazte socio de La Tribuna por un euro al mes',
          'TE PUEDE INTERESAR: las notas de la plantilla en noviembre',
        ],
        facts: ['Dumfries', 'Galatasaray', '25 millones | The Half-Space'],
        material: false,
      },
      {
        hour: 45,
        outlet: 'Plaza Mayor Post',
        title: 'Dumfries: I am staying at Real Madrid to fight',
        text: `
Denzel Dumfries says he has no intention of leaving Real Madrid in January. “I signed for four years and I have played for four months. I am staying to fight,” the Netherlands defender told Dutch broadcaster Polder Sport on Saturday night.
Galatasaray had asked Madrid about him, The Half-Space reported on Friday. “I heard it from my barber,” he said.
He is expected on the bench at Betis.
Advertisement`,
        category: 'transfer',
        clubs: 'real-madrid galatasaray / real-betis',
        players: 'denzel-dumfries /',
        claims: [
          claim(
            'denzel-dumfries',
            ['real-madrid', 'galatasaray'],
            'denied',
            'Polder Sport',
            'Plaza Mayor Post',
          ),
        ],
        attribution: ['Polder Sport', 'The Half-Space'],
        clutter: ['Advertisement'],
        facts: ['Dumfries', 'no intention of leaving | staying to fight', 'Polder Sport | Galatasaray'],
        material: true,
      },
    ],
  },
  {
    event: 'transfer-live-saturday',
    reports: [
      {
        hour: 26.5,
        outlet: 'Matchday Minute',
        title: 'Transfer news live: Rodrygo bid rejected, Palmer latest, Gordon talks',
        text: `
Key events | Refresh | Newest first
09:30 – That bid for Rodrygo did not last long. Real Madrid have rejected €65m from Arsenal, according to La Tribuna Blanca, and want €90m.
Show more
09:12 – Bayern Munich are interested in Chelsea's Cole Palmer but consider the price impossible, reports Kurier am Sonntag.
Advertisement
08:55 – Manchester City have opened talks with Newcastle United over Anthony Gordon, the Tidewater Post says.
08:41 – Good morning! It is six weeks until the window opens and we could not wait either.
Tweet us: @matchdayminute
08:40 – Today's team: Ravi, Orla and a cat.`,
        category: 'roundup',
        clubs: 'real-madrid arsenal bayern-munich chelsea manchester-city newcastle-united /',
        players: 'rodrygo-goes cole-palmer anthony-gordon /',
        claims: [
          claim(
            'rodrygo-goes',
            ['real-madrid', 'arsenal'],
            'bid_rejected',
            'La Tribuna Blanca',
            'Matchday Minute',
          ),
          claim(
            'cole-palmer',
            ['chelsea', 'bayern-munich'],
            'interest',
            'Kurier am Sonntag',
            'Matchday Minute',
          ),
          claim(
            'anthony-gordon',
            ['newcastle-united', 'manchester-city'],
            'talks',
            'Tidewater Post',
            'Matchday Minute',
          ),
        ],
        attribution: ['La Tribuna Blanca', 'Kurier am Sonntag', 'Tidewater Post'],
        clutter: [
          'Key events | Refresh | Newest first',
          '09:30 –',
          'Show more',
          '09:12 –',
          'Advertisement',
          '08:55 –',
          '08:41 –',
          'Tweet us: @matchdayminute',
        ],
        facts: ['Rodrygo', '€65m', 'Arsenal'],
        unfaithful: ['we could not wait either'],
        material: true,
      },
    ],
  },
  {
    event: 'konate-before-anfield-return',
    reports: [
      {
        hour: 9.4,
        outlet: 'Tidewater Post',
        title: 'Konate on facing Liverpool: I will not celebrate, and I will not lose either',
        text: `
By Deborah Askew in Madrid
Ibrahima Konate still has the key to a flat on the Albert Dock. He meant to hand it back in July, he says, and forgot, and now it hangs from a hook in a kitchen in La Moraleja.
“Five years. You do not put that in a suitcase,” says the defender, who left Liverpool on a free transfer last summer and returns with Real Madrid in the Champions League on December 9.
Pictured: Konate at Madrid's Valdebebas base. Image: Post/Ned Farrar
He knows what is coming. Trent Alexander-Arnold was booed from the first minute when he made the same journey a year ago. “Trent told me to wear earplugs,” Konate says, laughing. “But people understood my case better, I think. I was honest with the club from Christmas on.”
READ MORE: The Madeira cake that conquered Crosby
Madrid have conceded nine goals in the 14 league games in which he has played. His partnership with Dean Huijsen has become the firmest part of a team in which much else wobbles, and José Mourinho has given him the armband twice.
Will he celebrate if he scores? “No. Never. But I will not lose there either.”
Liverpool, who need three points from their last three matches to be sure of a place in the next round, have sold out the away end's wheelchair platform for the first time.
Sign up to our free Reds briefing
Join our WhatsApp community for Reds news`,
        category: 'press_conference_quotes',
        clubs: 'liverpool real-madrid /',
        players: 'ibrahima-konate / trent-alexander-arnold dean-huijsen jose-mourinho',
        clutter: [
          'By Deborah Askew in Madrid',
          "Pictured: Konate at Madrid's Valdebebas base. Image: Post/Ned Farrar",
          'READ MORE: The Madeira cake that conquered Crosby',
          'Sign up to our free Reds briefing',
          'Join our WhatsApp community for Reds news',
        ],
        facts: ['Konate', 'December 9', 'free transfer | Champions League'],
        material: true,
      },
      {
        hour: 13.8,
        outlet: 'Tres Palos',
        title: 'Konaté: “En Anfield no celebraré, pero tampoco perderé”',
        text: `
Ibrahima Konaté ya piensa en el 9 de diciembre. El central del Real Madrid, que dejó el Liverpool el pasado verano tras cinco años, asegura en el Tidewater Post que no celebraría un gol en Anfield, “pero tampoco perderé”.
El francés cuenta que Trent le aconsejó llevar tapones para los oídos.
Konaté y Salah, cuando eran compañeros. (EP)
Publicidad`,
        category: 'press_conference_quotes',
        clubs: 'liverpool real-madrid /',
        players: 'ibrahima-konate / trent-alexander-arnold',
        attribution: ['Tidewater Post'],
        clutter: ['Konaté y Salah, cuando eran compañeros. (EP)', 'Publicidad'],
        facts: ['Konaté', 'Tidewater Post', '9 de diciembre | no celebraría'],
        material: false,
      },
    ],
  },
  {
    event: 'militao-comeback',
    reports: [
      {
        hour: 16.5,
        outlet: 'La Tribuna Blanca',
        title: 'Militão vuelve 214 días después',
        text: `
Éder Militão está en la lista. El central brasileño, que no juega desde abril por una rotura muscular con complicaciones, entra en la convocatoria del Real Madrid para visitar al Betis. Han pasado 214 días.
Militão, en un ejercicio con balón. (LTB)
El defensa ha seguido un plan diseñado al milímetro por los servicios médicos, que esta vez no quisieron acortar ningún plazo. En marzo había forzado y lo pagó.
Mourinho no tiene prisa. La idea es que sume minutos en la Copa, a mediados de diciembre, y que llegue al tramo decisivo con ritmo.
Lee también: Así queda el cuadro de la Copa
Su regreso alivia una zona en la que han jugado Huijsen, Konaté y Rüdiger sin apenas descanso. Raúl Asencio, mientras, cumplirá el domingo su último partido de sanción.
El vestuario lo recibió con un pasillo y una colleja por cabeza. “Era la sexta vez que le hacíamos el pasillo este mes; no se cansaba de entrar”, bromeó Courtois.
Si todo va bien, cumplirá 200 partidos con la camiseta blanca antes de que acabe el año.
Hazte socio de La Tribuna por un euro al mes
Síguenos en Instagram`,
        category: 'injury',
        clubs: 'real-madrid / real-betis',
        players:
          'eder-militao / jose-mourinho dean-huijsen ibrahima-konate antonio-rudiger raul-asencio thibaut-courtois',
        clutter: [
          'Militão, en un ejercicio con balón. (LTB)',
          'Lee también: Así queda el cuadro de la Copa',
          'Hazte socio de La Tribuna por un euro al mes',
          'Síguenos en Instagram',
        ],
        facts: ['Militão', 'convocatoria', '214 días | abril'],
        material: true,
      },
      {
        hour: 18.5,
        outlet: 'Northbank Wire',
        title: 'Militao back in Real Madrid squad after seven months',
        text: `
MADRID, Nov 21 (Northbank Wire) – Defender Eder Militao was named in Real Madrid's squad for Sunday's game at Real Betis, seven months after his last appearance.
The Brazilian had been out since April with a muscle tear. He is expected to be eased back in the Copa del Rey next month.
(Reporting by Northbank sports desk)`,
        category: 'injury',
        clubs: 'real-madrid / real-betis',
        players: 'eder-militao /',
        clutter: ['MADRID, Nov 21 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Militao', 'seven months', 'squad'],
        material: false,
      },
    ],
  },
  {
    event: 'kirkby-pitch-dispute',
    reports: [
      {
        hour: 2.8,
        outlet: 'Tidewater Post',
        title: 'Neighbours object as Liverpool seek fourth floodlit pitch at Kirkby',
        text: `
By Local Democracy Reporting
Liverpool FC want to build a fourth floodlit pitch and a 500-seat stand at the AXA Training Centre in Kirkby, according to plans lodged with Knowsley Council this week.
The club says the £9m scheme would let the women's and academy teams play evening fixtures on site instead of travelling to Southport or St Helens. Work would start next autumn.
READ MORE: Bus strike to hit Saturday's match-goers
Residents of Arbour Lane are not persuaded. Forty-one had written to object by Thursday, most of them about light and parking. “We can already read a newspaper in the garden at nine at night,” said Pauline Diaz, who has lived there since 1988.
A planning consultant for the club said the new lamps would be directed downwards and switched off by 9.30pm. Seventy parking spaces would be added.
Councillors are due to decide in February. Officers have recommended a site visit.
It is the second application at Kirkby in two years. The first, for a gymnasium named after the late Ray Clemence, was passed without a vote.
Sign up to our free Reds briefing
Have your say in the comments below`,
        category: 'club_business',
        clubs: 'liverpool /',
        players: '/ ray-clemence',
        clutter: [
          "READ MORE: Bus strike to hit Saturday's match-goers",
          'Sign up to our free Reds briefing',
          'Have your say in the comments below',
        ],
        facts: ['fourth floodlit pitch', 'Kirkby', '£9m | 500-seat'],
        material: true,
      },
    ],
  },
] satisfies NewsroomEvent[];
