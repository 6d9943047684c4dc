import type { NewsroomEvent } from '../event.ts';

/** Three bulletins from one treatment room on one weekend. */
export default [
  {
    event: 'wirtz-ankle',
    reports: [
      {
        hour: 3,
        outlet: 'Tidewater Post',
        title: 'Wirtz limps out of Liverpool training and will have ankle scan',
        text: `
By Deborah Askew at Kirkby
Florian Wirtz left Liverpool's training session on Friday morning with his right boot in his hand and will have a scan on his ankle this afternoon.
The Germany midfielder turned sharply on the far pitch, away from any other player, and sat down at once. He walked to the medical room without help.
Andoni Iraola's side meet Fulham at Anfield on Saturday. It is not thought likely that Wirtz will be risked.
Pictured: Wirtz with Hugo Ekitike last month. Image: Post/Ned Farrar
READ MORE: Where to park for Saturday's game
Sign up to our free Reds briefing`,
        category: 'injury',
        clubs: 'liverpool / fulham',
        players: 'florian-wirtz / andoni-iraola',
        clutter: [
          'By Deborah Askew at Kirkby',
          'Pictured: Wirtz with Hugo Ekitike last month. Image: Post/Ned Farrar',
          'READ MORE: Where to park for Saturday',
          'Sign up to our free Reds briefing',
        ],
        facts: ['Florian Wirtz', 'scan', 'ankle'],
        material: true,
      },
      {
        hour: 4.5,
        outlet: 'El Rincón Red',
        title: 'Susto con Wirtz: se retira del entrenamiento con molestias en el tobillo',
        text: `
Mala noticia en la víspera del partido. Florian Wirtz abandonó este viernes la sesión del Liverpool con molestias en el tobillo derecho y esta tarde se someterá a pruebas, según informa el Tidewater Post.
El alemán se dolió tras un giro, sin contacto con ningún compañero. Salió por su propio pie.
Su presencia mañana ante el Fulham parece descartada.
Wirtz saluda a la grada tras el último derbi
La entrada Susto con Wirtz se publicó primero en El Rincón Red.`,
        category: 'injury',
        clubs: 'liverpool / fulham',
        players: 'florian-wirtz /',
        attribution: ['Tidewater Post'],
        clutter: [
          'Wirtz saluda a la grada tras el último derbi',
          'La entrada Susto con Wirtz se publicó primero en El Rincón Red.',
        ],
        facts: ['Wirtz', 'tobillo', 'pruebas | Tidewater Post'],
        material: false,
      },
      {
        hour: 27,
        outlet: 'Northbank Wire',
        title: 'Liverpool midfielder Wirtz ruled out for a month with ankle ligament injury',
        text: `
LIVERPOOL, England, Nov 21 (Northbank Wire) – Liverpool will be without Florian Wirtz for about four weeks after a scan showed a minor ligament injury in his right ankle, the Premier League club said on Saturday.
The 23-year-old, hurt in training the day before, does not need surgery. He will miss five league matches and the Champions League trip to Benfica.
(Reporting by Northbank sports desk; editing by L. Crosse)`,
        category: 'injury',
        clubs: 'liverpool / benfica',
        players: 'florian-wirtz /',
        clutter: [
          'LIVERPOOL, England, Nov 21 (Northbank Wire) –',
          '(Reporting by Northbank sports desk; editing by L. Crosse)',
        ],
        facts: ['four weeks', 'ligament', 'Wirtz'],
        material: true,
      },
      {
        hour: 29,
        outlet: 'Tres Palos',
        title: 'Wirtz estará cuatro semanas de baja',
        text: `
El Liverpool ha confirmado que Florian Wirtz sufre una lesión leve de ligamentos en el tobillo derecho y estará alrededor de cuatro semanas sin jugar. No pasará por el quirófano.
El mediapunta alemán se lastimó en el entrenamiento del viernes. Se pierde, entre otras citas, la visita al Benfica en la Champions.
Foto: Tres Palos / archivo
Más noticias de la Premier en nuestra app`,
        category: 'injury',
        clubs: 'liverpool / benfica',
        players: 'florian-wirtz /',
        clutter: ['Foto: Tres Palos / archivo', 'Más noticias de la Premier en nuestra app'],
        facts: ['cuatro semanas', 'Wirtz', 'tobillo derecho | No pasará por el quirófano'],
        material: false,
      },
    ],
  },
  {
    event: 'barcola-hamstring',
    reports: [
      {
        hour: 8,
        outlet: 'Tidewater Post',
        title: 'Barcola doubtful for Fulham as Liverpool wait on hamstring',
        text: `
Bradley Barcola has not trained since Wednesday because of tightness in his left hamstring and is doubtful for Liverpool's home game against Fulham.
“We will decide in the morning,” Andoni Iraola said. The France winger has played more minutes this season than any other Liverpool forward.
Rio Ngumoha, 18, would be the natural replacement on the left.
Join our WhatsApp community for Reds news
Related: Iraola's press conference in full (opens in new tab)`,
        category: 'injury',
        clubs: 'liverpool / fulham',
        players: 'bradley-barcola / andoni-iraola rio-ngumoha',
        clutter: ['Join our WhatsApp community for Reds news', 'Related: Iraola', '(opens in new tab)'],
        facts: ['Barcola', 'hamstring', 'doubtful | not trained since Wednesday'],
        material: true,
      },
      {
        hour: 11,
        outlet: 'El Rincón Red',
        title: 'Barcola, duda para mañana',
        text: `
Bradley Barcola es duda para recibir al Fulham. El extremo francés del Liverpool lleva dos días sin ejercitarse por una sobrecarga en los isquiotibiales de la pierna izquierda.
Iraola lo decidirá “por la mañana”. Ngumoha espera su oportunidad.
Síguenos en Telegram: t.me/rinconred
La entrada Barcola, duda para mañana se publicó primero en El Rincón Red.`,
        category: 'injury',
        clubs: 'liverpool / fulham',
        players: 'bradley-barcola / andoni-iraola rio-ngumoha',
        clutter: [
          'Síguenos en Telegram: t.me/rinconred',
          'La entrada Barcola, duda para mañana se publicó primero en El Rincón Red.',
        ],
        facts: ['Barcola', 'duda', 'sobrecarga | isquiotibiales'],
        material: false,
      },
    ],
  },
  {
    event: 'bradley-return',
    reports: [
      {
        hour: 6,
        outlet: 'Liverpool FC Noticeboard',
        title: 'Conor Bradley back in full training',
        html: `<p>Conor Bradley joined his Liverpool team-mates for the whole of Friday's session, ten months after the knee injury he suffered in January.</p>
<p>The Northern Ireland right-back has been working alone at the AXA Training Centre since September and will now build up fitness with the under-21s.</p>
<p><em>Buy your training range at the official store</em></p>
<figure><img src="https://example.test/b.jpg"><figcaption>Bradley and Jeremie Frimpong share a joke</figcaption></figure>
<p>Liverpool FC. All rights reserved.</p>`,
        category: 'injury',
        clubs: 'liverpool /',
        players: 'conor-bradley /',
        clutter: [
          'Buy your training range at the official store',
          'Bradley and Jeremie Frimpong share a joke',
          'All rights reserved',
        ],
        facts: ['Conor Bradley', 'ten months', 'knee'],
        material: true,
      },
      {
        hour: 12,
        outlet: 'Redbrick Terrace',
        title: 'Ten months on, Bradley trains with the group again',
        text: `
The best sight at Kirkby this week wore gloves and a grin. Conor Bradley is back in full training with Liverpool for the first time since his knee went in January.
Nobody is talking about minutes yet: a few games with the under-21s come first.
I would start him tomorrow, but then I am not a doctor.
The post Ten months on, Bradley trains with the group again appeared first on Redbrick Terrace.`,
        category: 'injury',
        clubs: 'liverpool /',
        players: 'conor-bradley /',
        clutter: [
          'The post Ten months on, Bradley trains with the group again appeared first on Redbrick Terrace.',
        ],
        facts: ['Conor Bradley', 'full training', 'January | under-21s'],
        unfaithful: ['I would start him tomorrow'],
        material: false,
      },
    ],
  },
] satisfies NewsroomEvent[];
