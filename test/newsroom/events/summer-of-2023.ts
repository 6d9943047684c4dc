import { claim, type NewsroomEvent } from '../event.ts';

/** Real, public moves of 2022 and 2023, retold; the outlets are invented. */
export default [
  {
    event: 'szoboszlai-liverpool-2023',
    day: '2023-06-30',
    reports: [
      {
        hour: 11,
        outlet: 'Tidewater Post',
        title: 'Liverpool to trigger Szoboszlai release clause',
        text: `
Liverpool have told RB Leipzig that they will pay the €70m release clause of Dominik Szoboszlai, which expires tonight.
The 22-year-old Hungary captain has agreed a five-year contract and will have a medical this weekend. He would be the second midfielder to arrive at Anfield in a month after Alexis Mac Allister.
Newcastle United had also looked at him.
READ MORE: Where to watch the Lord Mayor's fireworks`,
        category: 'transfer',
        clubs: 'liverpool rb-leipzig / newcastle-united',
        players: 'dominik-szoboszlai / alexis-mac-allister',
        claims: [claim('dominik-szoboszlai', ['rb-leipzig', 'liverpool'], 'medical', 'Tidewater Post')],
        clutter: ["READ MORE: Where to watch the Lord Mayor's fireworks"],
        facts: ['Szoboszlai', '€70m', 'RB Leipzig | five-year'],
        material: true,
      },
      {
        hour: 14,
        outlet: 'Tres Palos',
        title: 'El Liverpool paga la cláusula de Szoboszlai',
        text: `
Dominik Szoboszlai jugará en el Liverpool. Los ingleses abonarán los 70 millones de euros de su cláusula al RB Leipzig y el húngaro firmará por cinco temporadas, según el Tidewater Post.
Pasará el reconocimiento médico este fin de semana.
Foto: Tres Palos / archivo`,
        category: 'transfer',
        clubs: 'liverpool rb-leipzig /',
        players: 'dominik-szoboszlai /',
        claims: [
          claim('dominik-szoboszlai', ['rb-leipzig', 'liverpool'], 'medical', 'Tidewater Post', 'Tres Palos'),
        ],
        attribution: ['Tidewater Post'],
        clutter: ['Foto: Tres Palos / archivo'],
        facts: ['Szoboszlai', '70 millones', 'Leipzig | cinco temporadas'],
        material: false,
      },
      {
        hour: 57,
        outlet: 'Northbank Wire',
        title: 'Liverpool complete signing of Hungary captain Szoboszlai',
        text: `
LIVERPOOL, England, July 2 (Northbank Wire) – Liverpool have signed Dominik Szoboszlai from RB Leipzig on a long-term contract, the Premier League club announced on Sunday.
The midfielder takes the number eight shirt once worn by Steven Gerrard. The fee was reported to be 70 million euros, his release clause.
(Reporting by Northbank sports desk)`,
        category: 'transfer',
        clubs: 'liverpool rb-leipzig /',
        players: 'dominik-szoboszlai / steven-gerrard',
        claims: [
          claim(
            'dominik-szoboszlai',
            ['rb-leipzig', 'liverpool'],
            'official',
            'Liverpool',
            'Northbank Wire',
            'have signed',
          ),
        ],
        clutter: ['LIVERPOOL, England, July 2 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['signed Dominik Szoboszlai', 'RB Leipzig', '70 million euros | number eight'],
        material: true,
      },
    ],
  },
  {
    event: 'guler-madrid-2023',
    day: '2023-07-05',
    reports: [
      {
        hour: 6,
        outlet: 'La Tribuna Blanca',
        title: 'Arda Güler elige al Real Madrid',
        text: `
Giro en el caso Güler. El joven turco del Fenerbahçe, de 18 años, ha decidido fichar por el Real Madrid y rechaza al Barcelona, que lo daba por hecho, adelanta Fabrizio Romano.
Los clubes ultiman un traspaso de 20 millones de euros más variables.
Güler, con la selección de Turquía. (EFE)`,
        category: 'transfer',
        clubs: 'real-madrid fenerbahce / barcelona',
        players: 'arda-guler /',
        claims: [
          claim(
            'arda-guler',
            ['fenerbahce', 'real-madrid'],
            'personal_terms',
            'Fabrizio Romano',
            'La Tribuna Blanca',
          ),
          claim(
            'arda-guler',
            ['fenerbahce', 'barcelona'],
            'collapsed',
            'Fabrizio Romano',
            'La Tribuna Blanca',
          ),
        ],
        attribution: ['Fabrizio Romano'],
        clutter: ['Güler, con la selección de Turquía. (EFE)'],
        facts: ['Güler', 'Fenerbahçe', '20 millones'],
        material: true,
      },
      {
        hour: 33,
        outlet: 'Tablón del Real Madrid',
        title: 'Comunicado oficial: Güler',
        text: `
El Real Madrid C. F. y el Fenerbahçe han acordado el traspaso de Arda Güler, que queda vinculado al club durante las seis próximas temporadas, hasta el 30 de junio de 2029.
El jugador será presentado hoy en la Ciudad Real Madrid.
Aviso legal | Política de cookies`,
        category: 'transfer',
        clubs: 'real-madrid fenerbahce /',
        players: 'arda-guler /',
        claims: [claim('arda-guler', ['fenerbahce', 'real-madrid'], 'official', 'Real Madrid')],
        clutter: ['Aviso legal | Política de cookies'],
        facts: ['Güler', 'seis próximas temporadas | 2029', 'Fenerbahçe'],
        material: true,
      },
    ],
  },
  {
    event: 'lavia-chelsea-2023',
    day: '2023-08-14',
    reports: [
      {
        hour: 9,
        outlet: 'Tidewater Post',
        title: 'Liverpool agree £60m fee for Lavia',
        text: `
Southampton have accepted a £60m offer from Liverpool for Romeo Lavia after turning down three lower ones, the Post understands.
Chelsea are also in talks for the 19-year-old Belgian, and the choice is now his.
Sign up to our free Reds briefing`,
        category: 'transfer',
        clubs: 'liverpool southampton / chelsea',
        players: 'romeo-lavia /',
        claims: [
          claim(
            'romeo-lavia',
            ['southampton', 'liverpool'],
            'agreed',
            'Tidewater Post',
            null,
            'accepted a £60m offer',
          ),
          claim('romeo-lavia', ['southampton', 'chelsea'], 'talks', 'Tidewater Post', null, 'in talks'),
        ],
        clutter: ['Sign up to our free Reds briefing'],
        facts: ['Lavia', '£60m', 'Southampton'],
        material: true,
      },
      {
        hour: 31,
        outlet: 'The Daily Klaxon',
        title: 'NO-MEO! Lavia snubs Reds for Blues',
        text: `
ROMEO LAVIA has turned Liverpool down and agreed personal terms with Chelsea.
David Ornstein of The Athletic says that the Londoners will match the £60m that Southampton accepted from Liverpool.
It is the second time in a week that Jurgen Klopp's side have been jilted.
Like us on Facebook`,
        category: 'transfer',
        clubs: 'chelsea liverpool southampton /',
        players: 'romeo-lavia / jurgen-klopp',
        claims: [
          claim(
            'romeo-lavia',
            ['southampton', 'chelsea'],
            'personal_terms',
            'David Ornstein',
            'The Daily Klaxon',
          ),
          claim(
            'romeo-lavia',
            ['southampton', 'liverpool'],
            'collapsed',
            'David Ornstein',
            'The Daily Klaxon',
          ),
        ],
        attribution: ['David Ornstein', 'The Athletic'],
        clutter: ['Like us on Facebook'],
        facts: ['Lavia', 'Chelsea', '£60m'],
        material: true,
      },
      {
        hour: 33,
        outlet: 'El Rincón Red',
        title: 'Lavia también dice que no',
        text: `
Segundo portazo en una semana. Roméo Lavia, del Southampton, prefiere el Chelsea al Liverpool y ya tiene un acuerdo con los londinenses, según David Ornstein.
Los reds habían pactado 60 millones de libras por el belga. Toca buscar otro mediocentro.
La entrada Lavia también dice que no se publicó primero en El Rincón Red.`,
        category: 'transfer',
        clubs: 'chelsea liverpool southampton /',
        players: 'romeo-lavia /',
        claims: [
          claim(
            'romeo-lavia',
            ['southampton', 'chelsea'],
            'personal_terms',
            'David Ornstein',
            'El Rincón Red',
          ),
          claim('romeo-lavia', ['southampton', 'liverpool'], 'collapsed', 'David Ornstein', 'El Rincón Red'),
        ],
        attribution: ['David Ornstein'],
        clutter: ['La entrada Lavia también dice que no se publicó primero en El Rincón Red.'],
        facts: ['Lavia', 'Chelsea', '60 millones | David Ornstein'],
        material: false,
      },
    ],
  },
  {
    event: 'gakpo-liverpool-2022',
    day: '2022-12-26',
    reports: [
      {
        hour: 14,
        outlet: 'Northbank Wire',
        title: 'PSV agree to sell Gakpo to Liverpool',
        text: `
EINDHOVEN, Netherlands, Dec 26 (Northbank Wire) – PSV Eindhoven have reached an agreement with Liverpool over the transfer of forward Cody Gakpo, the Dutch club said on Monday, calling it a record sale.
The 23-year-old, who scored three goals for the Netherlands at the World Cup, will travel to England to complete the formalities. Manchester United had wanted him too.
(Reporting by Northbank sports desk)`,
        category: 'transfer',
        clubs: 'liverpool psv-eindhoven / manchester-united',
        players: 'cody-gakpo /',
        claims: [
          claim(
            'cody-gakpo',
            ['psv-eindhoven', 'liverpool'],
            'agreed',
            'PSV Eindhoven',
            'Northbank Wire',
            'reached an agreement',
          ),
        ],
        clutter: [
          'EINDHOVEN, Netherlands, Dec 26 (Northbank Wire) –',
          '(Reporting by Northbank sports desk)',
        ],
        facts: ['Gakpo', 'PSV', 'record sale | agreement'],
        material: true,
      },
      {
        hour: 15,
        outlet: 'Tidewater Post',
        title: 'Gakpo on his way: Liverpool beat United to PSV forward',
        text: `
PSV Eindhoven have confirmed that Cody Gakpo is leaving for Liverpool when the window opens on January 1.
The fee is understood to be £37m rising to £50m. The winger, linked with Manchester United throughout the World Cup, will fly in on Tuesday.
Join our WhatsApp community for Reds news`,
        category: 'transfer',
        clubs: 'liverpool psv-eindhoven / manchester-united',
        players: 'cody-gakpo /',
        claims: [
          claim(
            'cody-gakpo',
            ['psv-eindhoven', 'liverpool'],
            'agreed',
            'PSV Eindhoven',
            'Tidewater Post',
            'is leaving for Liverpool',
          ),
        ],
        clutter: ['Join our WhatsApp community for Reds news'],
        facts: ['Gakpo', '£37m', 'PSV'],
        material: true,
      },
      {
        hour: 16,
        outlet: 'Tres Palos',
        title: 'Bombazo: el Liverpool ficha a Gakpo',
        text: `
El PSV ha anunciado un acuerdo con el Liverpool para el traspaso de Cody Gakpo, una de las sensaciones del Mundial de Qatar.
El club neerlandés habla de venta récord. El Manchester United se queda con las ganas.
Vídeo: los tres goles de Gakpo en Qatar`,
        category: 'transfer',
        clubs: 'liverpool psv-eindhoven / manchester-united',
        players: 'cody-gakpo /',
        claims: [
          claim(
            'cody-gakpo',
            ['psv-eindhoven', 'liverpool'],
            'agreed',
            'PSV Eindhoven',
            'Tres Palos',
            'un acuerdo',
          ),
        ],
        clutter: ['Vídeo: los tres goles de Gakpo en Qatar'],
        facts: ['Gakpo', 'PSV', 'Liverpool'],
        material: false,
      },
      {
        hour: 52,
        outlet: 'Liverpool FC Noticeboard',
        title: 'Cody Gakpo agrees Liverpool move',
        text: `
Liverpool FC have signed Cody Gakpo from PSV Eindhoven on a long-term contract, subject to a work permit. He will join officially on January 1.
“It is a huge club,” said the forward after his medical. He will wear number 18.
Buy Gakpo 18 at the official store`,
        category: 'transfer',
        clubs: 'liverpool psv-eindhoven /',
        players: 'cody-gakpo /',
        claims: [claim('cody-gakpo', ['psv-eindhoven', 'liverpool'], 'official', 'Liverpool')],
        clutter: ['Buy Gakpo 18 at the official store'],
        facts: ['signed Cody Gakpo', 'PSV', 'number 18 | January 1'],
        material: true,
      },
    ],
  },
  {
    event: 'endrick-madrid-2022',
    day: '2022-12-15',
    reports: [
      {
        hour: 10,
        outlet: 'Tablón del Real Madrid',
        title: 'Comunicado oficial: Endrick',
        text: `
El Real Madrid C. F. y el Palmeiras han llegado a un acuerdo para el traspaso del jugador Endrick, que se incorporará al club en julio de 2024, cuando cumpla 18 años.
Aviso legal | Política de cookies`,
        category: 'transfer',
        clubs: 'real-madrid palmeiras /',
        players: 'endrick /',
        claims: [claim('endrick', ['palmeiras', 'real-madrid'], 'official', 'Real Madrid')],
        clutter: ['Aviso legal | Política de cookies'],
        facts: ['Endrick', 'julio de 2024', 'Palmeiras'],
        material: true,
      },
      {
        hour: 12,
        outlet: 'Plaza Mayor Post',
        title: 'Real Madrid beat PSG and Chelsea to Brazilian wonderkid Endrick',
        text: `
Real Madrid have announced a deal with Palmeiras for Endrick. The 16-year-old striker will move in July 2024, when he turns 18.
Brazilian media put the package at about €60m with bonuses and tax. Chelsea and Paris Saint-Germain had both visited his family.
Related: Ten teenagers to follow in 2023`,
        category: 'transfer',
        clubs: 'real-madrid palmeiras / chelsea psg',
        players: 'endrick /',
        claims: [
          claim(
            'endrick',
            ['palmeiras', 'real-madrid'],
            'official',
            'Real Madrid',
            'Plaza Mayor Post',
            'a deal with Palmeiras',
          ),
        ],
        clutter: ['Related: Ten teenagers to follow in 2023'],
        facts: ['Endrick', 'July 2024', '€60m | Palmeiras'],
        material: false,
      },
    ],
  },
] satisfies NewsroomEvent[];
