import { claim, type NewsroomEvent } from '../event.ts';

/** One club's contracts and rumours, told by outlets that copy, deny and correct each other. All invented. */
export default [
  {
    event: 'gravenberch-renewal',
    reports: [
      {
        hour: 2,
        outlet: 'Tidewater Post',
        title: 'Gravenberch close to signing new Liverpool contract',
        text: `
By Deborah Askew
Ryan Gravenberch is close to agreeing a new five-year contract with Liverpool, the Post understands.
Talks with the Dutch midfielder's camp have run since August and only the structure of bonuses is left to settle. His present deal ends in 2028.
He would become one of the three best-paid players at Anfield.
READ MORE: The best Sunday roasts in Waterloo
Sign up to our free Reds briefing`,
        category: 'contract',
        clubs: 'liverpool /',
        players: 'ryan-gravenberch /',
        clutter: [
          'By Deborah Askew',
          'READ MORE: The best Sunday roasts in Waterloo',
          'Sign up to our free Reds briefing',
        ],
        facts: ['Gravenberch', 'five-year', '2028 | bonuses'],
        material: true,
      },
      {
        hour: 5,
        outlet: 'La Tribuna Blanca',
        title: 'El Liverpool blinda a Gravenberch',
        text: `
Ryan Gravenberch está a un paso de renovar con el Liverpool hasta 2031, según el Tidewater Post. El centrocampista neerlandés, al que el Real Madrid siguió de cerca en verano, mejorará sensiblemente su sueldo.
Faltan por cerrar los variables. Su contrato actual expira en 2028.
Gravenberch, ante Tchouaméni en la Champions (GETTY)
Hazte socio de La Tribuna por un euro al mes`,
        category: 'contract',
        clubs: 'liverpool / real-madrid',
        players: 'ryan-gravenberch /',
        attribution: ['Tidewater Post'],
        clutter: [
          'Gravenberch, ante Tchouaméni en la Champions (GETTY)',
          'Hazte socio de La Tribuna por un euro al mes',
        ],
        facts: ['Gravenberch', 'renovar', '2031 | 2028'],
        material: false,
      },
      {
        hour: 51,
        outlet: 'Liverpool FC Noticeboard',
        title: 'Ryan Gravenberch signs contract extension',
        text: `
Ryan Gravenberch has signed a new long-term contract with Liverpool FC.
The 24-year-old put pen to paper at the AXA Training Centre on Sunday morning.
“It was an easy decision,” he said. “My son was born here.”
Gravenberch, who joined from Bayern Munich in 2023, has made 160 appearances.
Read the interview in full (opens in new window)`,
        category: 'contract',
        clubs: 'liverpool / bayern-munich',
        players: 'ryan-gravenberch /',
        clutter: ['Read the interview in full (opens in new window)'],
        facts: ['Gravenberch', 'contract', 'Sunday morning | It was an easy decision'],
        material: true,
      },
      {
        hour: 52,
        outlet: 'Agencia Meseta',
        title: 'Gravenberch renueva con el Liverpool',
        text: `
Londres, 22 nov (Agencia Meseta).- El centrocampista neerlandés Ryan Gravenberch ha firmado la renovación de su contrato con el Liverpool, anunció este domingo el club inglés, que no detalló la duración.
La prensa local apunta a 2031. El jugador, de 24 años, llegó en 2023 procedente del Bayern de Múnich.
© Agencia Meseta. Todos los derechos reservados`,
        category: 'contract',
        clubs: 'liverpool / bayern-munich',
        players: 'ryan-gravenberch /',
        clutter: ['Londres, 22 nov (Agencia Meseta).-', '© Agencia Meseta. Todos los derechos reservados'],
        facts: ['Gravenberch', 'firmado la renovación', 'Liverpool'],
        material: false,
      },
    ],
  },
  {
    event: 'szoboszlai-madrid-rumour',
    reports: [
      {
        hour: 1,
        outlet: 'La Tribuna Blanca',
        title: 'Szoboszlai, el plan del Madrid para 2027',
        text: `
El Real Madrid ya tiene nombre para reforzar el centro del campo el próximo verano. Dominik Szoboszlai, del Liverpool, gusta mucho a José Mourinho y el club prepara una oferta de 90 millones de euros, según ha sabido este periódico.
El húngaro, de 26 años, acaba contrato en 2028 y no ha respondido a la propuesta de renovación de los ingleses.
Florentino Pérez no quiere otra subasta como la del último verano.
Szoboszlai celebra un gol de falta. (EP)
Suscríbete y apoya el periodismo blanco`,
        category: 'transfer',
        clubs: 'real-madrid liverpool /',
        players: 'dominik-szoboszlai / jose-mourinho florentino-perez',
        claims: [
          claim(
            'dominik-szoboszlai',
            ['liverpool', 'real-madrid'],
            'bid',
            'La Tribuna Blanca',
            null,
            'prepara una oferta',
          ),
        ],
        clutter: ['Szoboszlai celebra un gol de falta. (EP)', 'Suscríbete y apoya el periodismo blanco'],
        facts: ['Szoboszlai', '90 millones', '2028 | Mourinho'],
        material: true,
      },
      {
        hour: 3.5,
        outlet: 'The Daily Klaxon',
        title: 'DOM DEAL? Real Madrid plot £78m swoop for Liverpool star',
        text: `
REAL MADRID want to prise Dominik Szoboszlai away from Liverpool next summer.
Spanish paper La Tribuna Blanca reports that Jose Mourinho is a huge fan of the Hungary skipper and that a £78m offer is being drawn up.
The 26-year-old's current deal has less than two years to run.
Wags in Dubai: SEE THE PICTURES
18+ gamble responsibly`,
        category: 'transfer',
        clubs: 'real-madrid liverpool /',
        players: 'dominik-szoboszlai / jose-mourinho',
        claims: [
          claim(
            'dominik-szoboszlai',
            ['liverpool', 'real-madrid'],
            'bid',
            'La Tribuna Blanca',
            'The Daily Klaxon',
          ),
        ],
        attribution: ['La Tribuna Blanca'],
        clutter: ['Wags in Dubai: SEE THE PICTURES', '18+ gamble responsibly'],
        facts: ['Szoboszlai', 'La Tribuna Blanca', '£78m'],
        material: false,
      },
      {
        hour: 7,
        outlet: 'Redbrick Terrace',
        title: 'Szoboszlai to Madrid? We have read this book before',
        text: `
Here we go again. A Madrid newspaper says that Real Madrid fancy Dominik Szoboszlai; a London one repeats it louder; by teatime my uncle has asked whether he has gone.
I do not believe a word. Liverpool offered him a new contract in September and there is no rush on either side.
They got Trent for nothing, they got Konaté for nothing, and now they want another. Enough.
What do you think? Drop a comment below
The post Szoboszlai to Madrid? We have read this book before appeared first on Redbrick Terrace.`,
        category: 'opinion_fan',
        clubs: 'real-madrid liverpool /',
        players: 'dominik-szoboszlai / trent-alexander-arnold ibrahima-konate',
        clutter: [
          'What do you think? Drop a comment below',
          'The post Szoboszlai to Madrid? We have read this book before appeared first on Redbrick Terrace.',
        ],
        facts: ['Szoboszlai', 'Real Madrid'],
        unfaithful: ['I do not believe a word'],
        material: false,
      },
      {
        hour: 30,
        outlet: 'Northbank Wire',
        title: "Szoboszlai's agent dismisses talk of Real Madrid move",
        text: `
BUDAPEST, Nov 21 (Northbank Wire) – The agent of Dominik Szoboszlai said on Saturday that there had been no contact with Real Madrid and that the Liverpool midfielder was not thinking of leaving.
“Nobody from Madrid has called me, and if they do I will tell them he is happy,” Matyas Esterhazy told Northbank.
A Spanish newspaper reported on Friday that Madrid were preparing an offer of 90 million euros.
(Reporting by Northbank sports desk)`,
        category: 'transfer',
        clubs: 'real-madrid liverpool /',
        players: 'dominik-szoboszlai /',
        claims: [
          claim(
            'dominik-szoboszlai',
            ['liverpool', 'real-madrid'],
            'denied',
            'Northbank Wire',
            null,
            'no contact',
          ),
        ],
        clutter: ['BUDAPEST, Nov 21 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['agent', 'no contact', 'Szoboszlai'],
        material: true,
      },
      {
        hour: 33,
        outlet: 'Tres Palos',
        title: 'El agente de Szoboszlai niega contactos con el Madrid',
        text: `
“Nadie del Madrid me ha llamado”. El representante de Dominik Szoboszlai ha negado que haya habido contactos con el Real Madrid y asegura que el centrocampista es feliz en el Liverpool, según recoge Northbank Wire.
La Tribuna Blanca había publicado que el club blanco prepara 90 millones por el húngaro.
Vídeo: el golazo de Szoboszlai al Arsenal
Síguenos en Instagram`,
        category: 'transfer',
        clubs: 'real-madrid liverpool /',
        players: 'dominik-szoboszlai /',
        claims: [
          claim('dominik-szoboszlai', ['liverpool', 'real-madrid'], 'denied', 'Northbank Wire', 'Tres Palos'),
        ],
        attribution: ['Northbank Wire', 'La Tribuna Blanca'],
        clutter: ['Vídeo: el golazo de Szoboszlai al Arsenal', 'Síguenos en Instagram'],
        facts: ['Szoboszlai', 'negado | Nadie del Madrid me ha llamado', 'Northbank Wire'],
        material: false,
      },
    ],
  },
  {
    event: 'nyoni-coventry-loan',
    reports: [
      {
        hour: 4,
        outlet: 'Tidewater Post',
        title: 'Coventry ask about January loan for Nyoni',
        text: `
Coventry City have asked Liverpool whether Trey Nyoni would be available on loan in January, the Post understands.
The 19-year-old midfielder has started only twice this season, both times in the Carabao Cup. Liverpool have told Coventry that no decision will be taken before Christmas.
Sign up to our free Reds briefing
Image: Post/Ned Farrar`,
        category: 'transfer',
        clubs: 'coventry-city liverpool /',
        players: 'trey-nyoni /',
        claims: [
          claim(
            'trey-nyoni',
            ['liverpool', 'coventry-city'],
            'contact',
            'Tidewater Post',
            null,
            'have asked',
          ),
        ],
        clutter: ['Sign up to our free Reds briefing', 'Image: Post/Ned Farrar'],
        facts: ['Nyoni', 'Coventry', 'loan'],
        material: true,
      },
      {
        hour: 10,
        outlet: 'Redbrick Terrace',
        title: 'Nyoni wanted by Coventry in January',
        text: `
According to the Tidewater Post, Coventry City have enquired about taking Trey Nyoni on loan for the second half of the season.
Liverpool will not give an answer until the end of December. The teenager needs games; Coventry, back in the top flight, need legs.
Support us on Patreon (opens in new tab)`,
        category: 'transfer',
        clubs: 'coventry-city liverpool /',
        players: 'trey-nyoni /',
        claims: [
          claim(
            'trey-nyoni',
            ['liverpool', 'coventry-city'],
            'contact',
            'Tidewater Post',
            'Redbrick Terrace',
            'enquired',
          ),
        ],
        attribution: ['Tidewater Post'],
        clutter: ['Support us on Patreon (opens in new tab)'],
        facts: ['Nyoni', 'Coventry City', 'loan'],
        material: false,
      },
    ],
  },
  {
    event: 'van-dijk-retirement-retracted',
    reports: [
      {
        hour: 13,
        outlet: 'The Daily Klaxon',
        title: 'VIRGIL TO QUIT! Liverpool captain tells pals this season is his last',
        text: `
VIRGIL VAN DIJK has told friends he will hang up his boots in May.
The Liverpool captain, 35, wants to spend more time with his family, a pal told the Klaxon.
Follow the Klaxon on Facebook
MORE: Strictly star's dog in hat drama`,
        category: 'contract',
        clubs: 'liverpool /',
        players: 'virgil-van-dijk /',
        clutter: ['Follow the Klaxon on Facebook', "MORE: Strictly star's dog in hat drama"],
        facts: ['Virgil van Dijk', 'May | hang up his boots'],
        material: true,
      },
      {
        hour: 16,
        outlet: 'El Rincón Red',
        title: 'Van Dijk se retiraría en mayo, según el Daily Klaxon',
        text: `
Virgil van Dijk podría colgar las botas al final de la temporada, asegura The Daily Klaxon. El capitán del Liverpool, de 35 años, se lo habría comunicado a sus amigos.
Ni el club ni el jugador se han pronunciado.
La entrada Van Dijk se retiraría en mayo se publicó primero en El Rincón Red.`,
        category: 'contract',
        clubs: 'liverpool /',
        players: 'virgil-van-dijk /',
        attribution: ['The Daily Klaxon'],
        clutter: ['La entrada Van Dijk se retiraría en mayo se publicó primero en El Rincón Red.'],
        facts: ['Van Dijk', 'podría colgar las botas', 'Daily Klaxon'],
        material: false,
      },
      {
        hour: 38.5,
        outlet: 'The Daily Klaxon',
        title: 'Correction: Virgil van Dijk',
        text: `
An article published on Friday said that Virgil van Dijk had told friends he would retire at the end of the season. This was wrong. The Liverpool captain has made no such decision and the article has been removed.
We apologise to Mr van Dijk and are happy to set the record straight.
Terms and conditions | Your ad choices`,
        category: 'contract',
        clubs: 'liverpool /',
        players: 'virgil-van-dijk /',
        clutter: ['Terms and conditions | Your ad choices'],
        facts: ['wrong', 'no such decision', 'van Dijk'],
        material: true,
      },
    ],
  },
] satisfies NewsroomEvent[];
