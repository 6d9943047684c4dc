import type { NewsroomEvent } from '../event.ts';

/** Cities, shops, courts and horses that carry the clubs' and players' names. */
export default [
  {
    event: 'bus-drivers-strike',
    reports: [
      {
        hour: 4.2,
        outlet: 'Tidewater Post',
        title: 'Liverpool bus drivers to strike on Saturday',
        text: `
More than 400 bus drivers at two Liverpool depots will walk out on Saturday in a dispute over rest breaks.
Routes to Anfield, Everton and Kirkby will be hit hardest and the operator has advised passengers to travel by train. The union said that talks in Manchester had failed.
“Our drivers are exhausted,” said regional officer Carol Bellingham.
READ MORE: Wirtz limps out of Liverpool training
Sign up to our traffic and travel newsletter`,
        category: 'not_football',
        clubs: '',
        players: '',
        clutter: [
          'READ MORE: Wirtz limps out of Liverpool training',
          'Sign up to our traffic and travel newsletter',
        ],
        facts: ['bus drivers', 'Saturday', 'rest breaks'],
        material: true,
      },
      {
        hour: 22.5,
        outlet: 'Tidewater Post',
        title: 'Liverpool bus strike called off after late deal',
        text: `
Saturday's strike by bus drivers in Liverpool has been called off. The operator offered longer rest breaks from January and members will vote on the deal next week.
All routes, Anfield included, will run to a normal timetable.
Sign up to our traffic and travel newsletter`,
        category: 'not_football',
        clubs: '',
        players: '',
        clutter: ['Sign up to our traffic and travel newsletter'],
        facts: ['called off', 'bus', 'rest breaks'],
        material: true,
      },
    ],
  },
  {
    event: 'shampoo-bargain',
    reports: [
      {
        hour: 5.2,
        outlet: 'The Daily Klaxon',
        title: 'Shoppers rush for £4 anti-frizz shampoo that “beats salon brand”',
        text: `
A £4 SHAMPOO sold at a Liverpool discount chain has flown off the shelves after going viral.
Hairdresser Mo Slot, 41, from Aintree, says it left clients' hair “like glass”. One buyer got through customs at Madrid with nine bottles.
We may earn commission from links in this article
18+ gamble responsibly`,
        category: 'not_football',
        clubs: '',
        players: '',
        clutter: ['We may earn commission from links in this article', '18+ gamble responsibly'],
        facts: ['shampoo', '£4', 'Liverpool | viral'],
        material: true,
      },
    ],
  },
  {
    event: 'racehorse-szoboszlai',
    reports: [
      {
        hour: 33,
        outlet: 'Northbank Wire',
        title: 'Captain Szoboszlai lands Becher warm-up at Aintree',
        text: `
AINTREE, England, Nov 21 (Northbank Wire) – Captain Szoboszlai, a nine-year-old named after the Liverpool footballer, jumped to a six-length victory over the National fences at Aintree on Saturday.
Trainer Oonagh Kerrigan said that the gelding would be aimed at the Becher Chase. The favourite, Madrid Calling, fell at the fourth.
(Reporting by Northbank sports desk)`,
        category: 'other_sport',
        clubs: '/ liverpool',
        players: '',
        clutter: ['AINTREE, England, Nov 21 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Captain Szoboszlai', 'Aintree', 'six-length | Becher Chase'],
        material: true,
      },
    ],
  },
  {
    event: 'court-fake-shirts',
    reports: [
      {
        hour: 9.2,
        outlet: 'Tidewater Post',
        title: 'Market trader fined over 2,000 fake football shirts',
        text: `
A trader who sold counterfeit Liverpool and Everton shirts from a stall in Bootle has been fined £3,200 by magistrates in Liverpool.
Trading standards officers seized 2,000 tops with the names of Salah, Isak and others. Stephen Gerrard-Pike, 52, of Walton, admitted six charges.
Join our court reporter's WhatsApp channel`,
        category: 'not_football',
        clubs: '/ liverpool everton',
        players: '/ mohamed-salah alexander-isak',
        clutter: ["Join our court reporter's WhatsApp channel"],
        facts: ['fined', '£3,200', '2,000 | counterfeit'],
        material: true,
      },
    ],
  },
  {
    event: 'madrid-metro-closure',
    reports: [
      {
        hour: 11.5,
        outlet: 'Agencia Meseta',
        title: 'La línea 10 de Metro cerrará entre Santiago Bernabéu y Plaza de Castilla',
        text: `
Madrid, 20 nov (Agencia Meseta).- La línea 10 de Metro de Madrid quedará cortada entre Santiago Bernabéu y Plaza de Castilla durante tres meses a partir del 7 de enero por obras de impermeabilización.
Habrá autobuses gratuitos. El Ayuntamiento calcula que afectará a 90.000 viajeros al día.
© Agencia Meseta. Todos los derechos reservados`,
        category: 'not_football',
        clubs: '',
        players: '',
        clutter: ['Madrid, 20 nov (Agencia Meseta).-', '© Agencia Meseta. Todos los derechos reservados'],
        facts: ['línea 10', 'tres meses', '7 de enero | Plaza de Castilla'],
        material: true,
      },
      {
        hour: 15.5,
        outlet: 'Plaza Mayor Post',
        title: 'Madrid metro line to stadium shut for three months from January',
        text: `
Passengers on line 10 of the Madrid metro face three months of buses. The section between Santiago Bernabéu and Plaza de Castilla closes on January 7 for waterproofing.
City hall puts the number affected at 90,000 a day.
Advertisement`,
        category: 'not_football',
        clubs: '',
        players: '',
        clutter: ['Advertisement'],
        facts: ['line 10', 'three months', 'January 7'],
        material: false,
      },
    ],
  },
  {
    event: 'tennis-liverpool-exhibition',
    reports: [
      {
        hour: 43,
        outlet: 'Tidewater Post',
        title: 'Tennis: Draper heads field for Liverpool exhibition',
        text: `
Jack Draper will play at the Liverpool International tennis exhibition in June, organisers said on Saturday night.
The former US Open semi-finalist will be joined at Aigburth by Alejandro Davidovich Fokina, a Real Madrid supporter.
Tickets on sale now: click here`,
        category: 'other_sport',
        clubs: '/ real-madrid',
        players: '',
        clutter: ['Tickets on sale now: click here'],
        facts: ['Draper', 'Liverpool International', 'June'],
        material: true,
      },
    ],
  },
] satisfies NewsroomEvent[];
