import { claim, type NewsroomEvent } from '../event.ts';

/** More of the same weekend, written last and never looked at while rules were made: what an unseen item is worth. All invented. */
export default [
  {
    event: 'wirtz-bayern-talk',
    reports: [
      {
        hour: 46,
        outlet: 'The Daily Klaxon',
        title: 'Bayern want Wirtz back in Germany – and Liverpool have named their price',
        text: `
BAYERN MUNICH are keeping tabs on Florian Wirtz, Kurier am Sonntag claims.
The Bundesliga giants missed out on the £116m playmaker when he chose Liverpool in 2025 and have never quite got over it.
Anfield chiefs are in no mood to sell, but the German paper says an offer north of £100m would at least be listened to.
MORE: I won the lottery and my dog ate the ticket`,
        category: 'transfer',
        clubs: 'bayern-munich liverpool /',
        players: 'florian-wirtz /',
        claims: [
          claim(
            'florian-wirtz',
            ['liverpool', 'bayern-munich'],
            'interest',
            'Kurier am Sonntag',
            'The Daily Klaxon',
            'keeping tabs',
          ),
        ],
        attribution: ['Kurier am Sonntag'],
        clutter: ['MORE: I won the lottery and my dog ate the ticket'],
        facts: ['Wirtz', 'Bayern', 'Kurier am Sonntag'],
        material: true,
      },
      {
        hour: 49.5,
        outlet: 'El Rincón Red',
        title: 'El Bayern no se olvida de Wirtz',
        text: `
El Bayern de Múnich sigue atento a Florian Wirtz, según publica hoy el Kurier am Sonntag. El alemán, que prefirió el Liverpool en 2025, continúa en la agenda del campeón de la Bundesliga.
En Anfield no contemplan su venta.
La entrada El Bayern no se olvida de Wirtz se publicó primero en El Rincón Red.`,
        category: 'transfer',
        clubs: 'bayern-munich liverpool /',
        players: 'florian-wirtz /',
        claims: [
          claim(
            'florian-wirtz',
            ['liverpool', 'bayern-munich'],
            'interest',
            'Kurier am Sonntag',
            'El Rincón Red',
          ),
        ],
        attribution: ['Kurier am Sonntag'],
        clutter: ['La entrada El Bayern no se olvida de Wirtz se publicó primero en El Rincón Red.'],
        facts: ['Wirtz', 'Bayern', 'Kurier am Sonntag'],
        material: false,
      },
    ],
  },
  {
    event: 'bellingham-foundation',
    reports: [
      {
        hour: 17.2,
        outlet: 'Plaza Mayor Post',
        title: 'Bellingham opens pitch in the Birmingham park where he learned to play',
        text: `
Jude Bellingham paid for it, cut the ribbon and stayed to take penalties. A floodlit pitch bearing the Real Madrid midfielder's name was opened in Stourbridge on Friday.
“There was a tree for a goalpost,” he told local children over a video link from Madrid, his left arm in a sling.
The project cost £600,000. A second is planned in Dortmund.
Related: Bellingham to miss Betis`,
        category: 'off_pitch',
        clubs: 'real-madrid /',
        players: 'jude-bellingham /',
        clutter: ['Related: Bellingham to miss Betis'],
        facts: ['Bellingham', 'pitch', '£600,000 | Stourbridge'],
        material: true,
      },
      {
        hour: 19.5,
        outlet: 'Tres Palos',
        title: 'Bellingham inaugura un campo en su barrio',
        text: `
Jude Bellingham ha regalado a Stourbridge, donde creció, un campo de césped artificial con focos. El centrocampista del Real Madrid ha financiado la obra, de 600.000 libras.
“La portería era un árbol”, recordó en una videollamada con los niños.
Foto: cedida`,
        category: 'off_pitch',
        clubs: 'real-madrid /',
        players: 'jude-bellingham /',
        clutter: ['Foto: cedida'],
        facts: ['Bellingham', 'campo', '600.000 libras | Stourbridge'],
        material: false,
      },
    ],
  },
  {
    event: 'mamardashvili-milan',
    reports: [
      {
        hour: 20.5,
        outlet: 'Northbank Wire',
        title: 'Milan make offer to Liverpool for goalkeeper Mamardashvili - source',
        text: `
MILAN, Nov 21 (Northbank Wire) – AC Milan have submitted a bid of 30 million euros to Liverpool for Georgia goalkeeper Giorgi Mamardashvili, a person with knowledge of the matter said on Saturday.
Liverpool are expected to reject it. Milan are looking for a successor to Mike Maignan.
(Reporting by Northbank sports desk)`,
        category: 'transfer',
        clubs: 'ac-milan liverpool /',
        players: 'giorgi-mamardashvili / mike-maignan',
        claims: [
          claim(
            'giorgi-mamardashvili',
            ['liverpool', 'ac-milan'],
            'bid',
            'Northbank Wire',
            null,
            'submitted a bid of 30 million euros',
          ),
        ],
        clutter: ['MILAN, Nov 21 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Mamardashvili', '30 million euros', 'Milan'],
        material: true,
      },
      {
        hour: 41.5,
        outlet: 'Tidewater Post',
        title: 'Liverpool turn down Milan bid for Mamardashvili',
        text: `
Liverpool have told AC Milan that Giorgi Mamardashvili is not for sale at any price in January.
A €30m offer arrived on Saturday morning and was rejected by the afternoon. With Alisson Becker now 34, the club see the Georgian as their goalkeeper for the next decade.
Sign up to our free Reds briefing`,
        category: 'transfer',
        clubs: 'liverpool ac-milan /',
        players: 'giorgi-mamardashvili / alisson-becker',
        claims: [
          claim(
            'giorgi-mamardashvili',
            ['liverpool', 'ac-milan'],
            'bid_rejected',
            'Tidewater Post',
            null,
            'rejected',
          ),
        ],
        clutter: ['Sign up to our free Reds briefing'],
        facts: ['Mamardashvili', 'not for sale | rejected', 'Milan'],
        material: true,
      },
      {
        hour: 43.5,
        outlet: 'El Rincón Red',
        title: 'Mamardashvili no se toca: 30 millones rechazados',
        text: `
El Liverpool ha rechazado una oferta de 30 millones de euros del Milan por Giorgi Mamardashvili, informa el Tidewater Post. Los reds consideran al georgiano, de 26 años, el portero del futuro.
¿Vosotros lo venderíais?`,
        category: 'transfer',
        clubs: 'liverpool ac-milan /',
        players: 'giorgi-mamardashvili /',
        claims: [
          claim(
            'giorgi-mamardashvili',
            ['liverpool', 'ac-milan'],
            'bid_rejected',
            'Tidewater Post',
            'El Rincón Red',
            'ha rechazado una oferta',
          ),
        ],
        attribution: ['Tidewater Post'],
        facts: ['Mamardashvili', '30 millones', 'Milan'],
        unfaithful: ['¿Vosotros lo venderíais?'],
        material: false,
      },
    ],
  },
  {
    event: 'huijsen-suspended',
    reports: [
      {
        hour: 67,
        outlet: 'Tres Palos',
        title: 'Huijsen se pierde el derbi por sanción',
        text: `
Dean Huijsen no estará el sábado ante el Atlético. El central del Real Madrid vio en el Villamarín la quinta amarilla y cumplirá un partido de sanción.
Raúl Asencio, que vuelve tras la suya, y Rüdiger optan a ocupar su puesto.
Publicidad`,
        category: 'injury',
        clubs: 'real-madrid / atletico-madrid',
        players: 'dean-huijsen / raul-asencio antonio-rudiger',
        clutter: ['Publicidad'],
        facts: ['Huijsen', 'sanción', 'Atlético | quinta amarilla'],
        material: true,
      },
      {
        hour: 68,
        outlet: 'Plaza Mayor Post',
        title: 'Huijsen suspended for Madrid derby',
        text: `
Dean Huijsen will miss Saturday's derby against Atlético Madrid. The Real Madrid centre-back was booked at Betis for the fifth time this season.
Raúl Asencio is available again.
Advertisement`,
        category: 'injury',
        clubs: 'real-madrid / atletico-madrid real-betis',
        players: 'dean-huijsen / raul-asencio',
        clutter: ['Advertisement'],
        facts: ['Huijsen', 'derby | Atlético', 'fifth time | suspended'],
        material: false,
      },
    ],
  },
  {
    event: 'recruitment-head-hired',
    reports: [
      {
        hour: 29.5,
        outlet: 'Tidewater Post',
        title: 'Liverpool appoint former Spurs scout as head of recruitment',
        text: `
Liverpool have appointed Imanol Echegaray, formerly of Tottenham Hotspur, as head of recruitment. He replaces Dave Woodfine-Hall, who retires at Christmas.
The 44-year-old will report to sporting director Richard Hughes.
READ MORE: Merseyrail timetable changes explained`,
        category: 'club_business',
        clubs: 'liverpool / tottenham-hotspur',
        players: '',
        clutter: ['READ MORE: Merseyrail timetable changes explained'],
        facts: ['Imanol Echegaray', 'head of recruitment', 'Tottenham | replaces'],
        material: true,
      },
    ],
  },
  {
    event: 'lunin-renewal-refused',
    reports: [
      {
        hour: 58,
        outlet: 'La Tribuna Blanca',
        title: 'Lunin no renovará',
        text: `
Andriy Lunin ha comunicado al Real Madrid que no ampliará su contrato, que termina en 2030, si no juega más. El ucraniano rechazó el viernes una mejora salarial.
Con Courtois al frente, solo ha disputado dos partidos este curso, ambos de Copa.
Lunin, en el calentamiento. (LTB)`,
        category: 'contract',
        clubs: 'real-madrid /',
        players: 'andriy-lunin / thibaut-courtois',
        clutter: ['Lunin, en el calentamiento. (LTB)'],
        facts: ['Lunin', '2030', 'no ampliará | rechazó'],
        material: true,
      },
      {
        hour: 60,
        outlet: 'Plaza Mayor Post',
        title: 'Lunin turns down new Madrid terms',
        text: `
Goalkeeper Andriy Lunin has turned down improved terms at Real Madrid and will not extend a contract that runs to 2030 unless he plays more, La Tribuna Blanca reports.
He has appeared twice this season, behind Thibaut Courtois.
Advertisement`,
        category: 'contract',
        clubs: 'real-madrid /',
        players: 'andriy-lunin / thibaut-courtois',
        attribution: ['La Tribuna Blanca'],
        clutter: ['Advertisement'],
        facts: ['Lunin', '2030', 'La Tribuna Blanca | turned down'],
        material: false,
      },
    ],
  },
  {
    event: 'salah-statue-vote',
    reports: [
      {
        hour: 47.5,
        outlet: 'Tidewater Post',
        title: 'Council backs Salah statue at Pier Head',
        text: `
Liverpool City Council has voted to allow a bronze statue of Mohamed Salah at the Pier Head, near the Beatles.
The £180,000 work, paid for by supporters of Liverpool FC, will be unveiled in August if Historic England does not object. Eleven councillors voted against, one of them in an Everton scarf.
Sign up to our free Reds briefing`,
        category: 'off_pitch',
        clubs: 'liverpool / everton',
        players: 'mohamed-salah /',
        clutter: ['Sign up to our free Reds briefing'],
        facts: ['statue', 'Salah', 'Pier Head | £180,000'],
        material: true,
      },
      {
        hour: 50.5,
        outlet: 'El Rincón Red',
        title: 'Salah tendrá estatua en Liverpool',
        text: `
El Ayuntamiento de Liverpool ha aprobado la instalación de una estatua de bronce de Mohamed Salah en el Pier Head, junto a la de los Beatles. Costará 180.000 libras, que han reunido los aficionados.
Se inaugurará en agosto.
Síguenos en Telegram: t.me/rinconred`,
        category: 'off_pitch',
        clubs: '',
        players: 'mohamed-salah /',
        clutter: ['Síguenos en Telegram: t.me/rinconred'],
        facts: ['estatua', 'Salah', 'Pier Head | 180.000 libras'],
        material: false,
      },
    ],
  },
  {
    event: 'gossip-sunday',
    reports: [
      {
        hour: 47,
        outlet: 'Tittle-Tattle',
        title: "Sunday's gossip: Wirtz, Mamardashvili, Gyokeres, Garcia",
        text: `
Morning! Get Tittle-Tattle by email before your first brew: sign up here
Bayern Munich are monitoring Liverpool and Germany midfielder Florian Wirtz, 23. (Kurier am Sonntag)
Liverpool have rejected a €30m bid from AC Milan for Georgia goalkeeper Giorgi Mamardashvili, 26. (Tidewater Post)
Arsenal's Sweden striker Viktor Gyokeres, 28, has agreed personal terms with Juventus. (Corriere Sabaudo)
Tottenham Hotspur insist they have no interest in Fulham forward Gonzalo Garcia, 22. (Tres Palos)
Pick of the papers | Saturday's column`,
        category: 'roundup',
        clubs: 'bayern-munich liverpool ac-milan arsenal juventus tottenham-hotspur fulham /',
        players: 'florian-wirtz giorgi-mamardashvili viktor-gyokeres gonzalo-garcia /',
        claims: [
          claim(
            'florian-wirtz',
            ['liverpool', 'bayern-munich'],
            'interest',
            'Kurier am Sonntag',
            'Tittle-Tattle',
          ),
          claim(
            'giorgi-mamardashvili',
            ['liverpool', 'ac-milan'],
            'bid_rejected',
            'Tidewater Post',
            'Tittle-Tattle',
          ),
          claim(
            'viktor-gyokeres',
            ['arsenal', 'juventus'],
            'personal_terms',
            'Corriere Sabaudo',
            'Tittle-Tattle',
          ),
          claim('gonzalo-garcia', ['fulham', 'tottenham-hotspur'], 'denied', 'Tres Palos', 'Tittle-Tattle'),
        ],
        attribution: ['Kurier am Sonntag', 'Tidewater Post', 'Corriere Sabaudo', 'Tres Palos'],
        clutter: [
          'Get Tittle-Tattle by email before your first brew: sign up here',
          "Pick of the papers | Saturday's column",
        ],
        facts: ['Wirtz', 'Mamardashvili', 'Gyokeres'],
        material: true,
      },
    ],
  },
  {
    event: 'liverpool-marathon',
    reports: [
      {
        hour: 55.5,
        outlet: 'Tidewater Post',
        title: 'Record field for Liverpool half marathon',
        text: `
Almost 14,000 runners took part in Sunday's Liverpool half marathon, which started beside Anfield and finished at the Pier Head.
Kenya's Ruth Cheptoo won the women's race. Former Everton goalkeeper Neville Southall handed out the medals.
Sign up to our traffic and travel newsletter`,
        category: 'other_sport',
        clubs: '/ everton',
        players: '/ neville-southall',
        clutter: ['Sign up to our traffic and travel newsletter'],
        facts: ['14,000', 'half marathon', 'Cheptoo | Anfield'],
        material: true,
      },
    ],
  },
] satisfies NewsroomEvent[];
