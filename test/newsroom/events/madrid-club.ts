import type { NewsroomEvent } from '../event.ts';

/** What else carries a big club's name: reserves, women, basketball, members, a shirt and a goalkeeper's memories. */
export default [
  {
    event: 'castilla-ponferradina',
    reports: [
      {
        hour: 34,
        outlet: 'La Tribuna Blanca',
        title: 'El Castilla golea a la Ponferradina con doblete de Yáñez',
        text: `
El Castilla sigue lanzado. El filial del Real Madrid venció 4-1 a la Ponferradina en el Di Stéfano con dos goles de Daniel Yáñez y otros de Jorge Cestero y Álvaro Leiva.
Los de Julián López de Lerma son segundos del grupo.
Yáñez besa el escudo. (LTB)
Hazte socio de La Tribuna por un euro al mes`,
        category: 'academy_women',
        clubs: 'real-madrid ponferradina /',
        players: 'daniel-yanez / jorge-cestero alvaro-leiva julian-lopez-de-lerma',
        clutter: ['Yáñez besa el escudo. (LTB)', 'Hazte socio de La Tribuna por un euro al mes'],
        facts: ['4-1', 'Yáñez', 'Ponferradina'],
        material: true,
      },
      {
        hour: 37,
        outlet: 'Tablón del Real Madrid',
        title: '4-1: triunfo del Castilla ante la Ponferradina',
        text: `
El Castilla sumó su quinta victoria consecutiva al imponerse por 4-1 a la Ponferradina en el Alfredo Di Stéfano. Yáñez, en dos ocasiones, Cestero y Leiva hicieron los goles.
Aviso legal | Política de cookies`,
        category: 'academy_women',
        clubs: 'ponferradina /',
        players: 'daniel-yanez / jorge-cestero alvaro-leiva',
        clutter: ['Aviso legal | Política de cookies'],
        facts: ['4-1', 'quinta victoria consecutiva | Yáñez', 'Ponferradina'],
        material: false,
      },
    ],
  },
  {
    event: 'madrid-women-sevilla',
    reports: [
      {
        hour: 30.5,
        outlet: 'Agencia Meseta',
        title: 'El Real Madrid femenino gana al Sevilla con gol de Weir',
        text: `
Madrid, 21 nov (Agencia Meseta).- El Real Madrid se impuso este sábado por 1-0 al Sevilla en la undécima jornada de la Liga F gracias a un tanto de la escocesa Caroline Weir.
Las madridistas son segundas, a cuatro puntos del Barcelona.
© Agencia Meseta. Todos los derechos reservados`,
        category: 'academy_women',
        clubs: '',
        players: 'caroline-weir /',
        clutter: ['Madrid, 21 nov (Agencia Meseta).-', '© Agencia Meseta. Todos los derechos reservados'],
        facts: ['1-0', 'Weir', 'Sevilla'],
        material: true,
      },
    ],
  },
  {
    event: 'madrid-basket-baskonia',
    reports: [
      {
        hour: 56.5,
        outlet: 'Tres Palos',
        title: 'El Real Madrid cae en Vitoria sobre la bocina',
        text: `
El Real Madrid de baloncesto perdió 84-83 en la pista del Baskonia por un triple a tablero de Markus Howard en el último segundo.
Mario Hezonja, con 24 puntos, fue el mejor de los de Sergio Scariolo en la jornada 9 de la Liga Endesa.
Foto: ACB
Síguenos en Instagram`,
        category: 'other_sport',
        clubs: '',
        players: '',
        clutter: ['Foto: ACB', 'Síguenos en Instagram'],
        facts: ['84-83', 'Baskonia', 'Howard | Hezonja'],
        material: true,
      },
      {
        hour: 57,
        outlet: 'Plaza Mayor Post',
        title: 'Howard buzzer-beater sinks Real Madrid in Vitoria',
        text: `
A three-pointer off the glass by Markus Howard gave Baskonia an 84-83 victory over Real Madrid in the Spanish basketball league on Sunday.
Mario Hezonja led Sergio Scariolo's team with 24 points.
Advertisement`,
        category: 'other_sport',
        clubs: '',
        players: '',
        clutter: ['Advertisement'],
        facts: ['84-83', 'Baskonia', 'Howard'],
        material: false,
      },
    ],
  },
  {
    event: 'madrid-assembly',
    reports: [
      {
        hour: 53,
        outlet: 'Tablón del Real Madrid',
        title: 'La Asamblea aprueba las cuentas y el presupuesto',
        text: `
La Asamblea General Ordinaria de Socios Compromisarios del Real Madrid aprobó este domingo, con 1.104 votos a favor, 61 en contra y 38 abstenciones, las cuentas de la temporada 2025-26 y un presupuesto de 1.281 millones de euros para la actual.
El presidente, Florentino Pérez, anunció que las obras del aparcamiento del Bernabéu terminarán en 2028.
Aviso legal | Política de cookies`,
        category: 'club_business',
        clubs: 'real-madrid /',
        players: '/ florentino-perez',
        clutter: ['Aviso legal | Política de cookies'],
        facts: ['1.281 millones', '1.104 votos', 'presupuesto'],
        material: true,
      },
      {
        hour: 55,
        outlet: 'Northbank Wire',
        title: 'Real Madrid members back record €1.28 billion budget',
        text: `
MADRID, Nov 22 (Northbank Wire) – Delegates of Real Madrid's members on Sunday approved a budget of 1.281 billion euros for this season, the largest in football.
President Florentino Perez told the assembly that the car parks under the Bernabeu would be finished in 2028. Sixty-one delegates voted against the accounts.
(Reporting by Northbank sports desk)`,
        category: 'club_business',
        clubs: 'real-madrid /',
        players: '/ florentino-perez',
        clutter: ['MADRID, Nov 22 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['1.281 billion', 'budget', '2028 | Sixty-one'],
        material: false,
      },
    ],
  },
  {
    event: 'madrid-fourth-shirt',
    reports: [
      {
        hour: 18,
        outlet: 'Fondo Sur Digital',
        title: 'Filtrada la cuarta camiseta: vuelve el morado',
        text: `
La cuarta equipación del Real Madrid será morada con ribetes plateados, según unas imágenes que circulan desde anoche en foros de camisetas. Se estrenaría en febrero.
Los más viejos recordarán la de 1998. A mí me encanta.
Compra ya la tuya en nuestra tienda (enlace de afiliado)
La entrada Filtrada la cuarta camiseta se publicó primero en Fondo Sur Digital.`,
        category: 'club_business',
        clubs: 'real-madrid /',
        players: '',
        clutter: [
          'Compra ya la tuya en nuestra tienda (enlace de afiliado)',
          'La entrada Filtrada la cuarta camiseta se publicó primero en Fondo Sur Digital.',
        ],
        facts: ['morada', 'Real Madrid', 'febrero | cuarta equipación'],
        unfaithful: ['A mí me encanta'],
        material: true,
      },
    ],
  },
  {
    event: 'courtois-interview',
    reports: [
      {
        hour: 20,
        outlet: 'The Half-Space',
        title: 'Courtois: the save in Paris that I still dream about',
        text: `
Ask Thibaut Courtois about his best night and he does not choose Wembley. He chooses Paris, 2022, and a left hand pushed out at Mohamed Salah.
“I knew where he would put it, and I still do not understand how I got there,” the Real Madrid goalkeeper tells The Half-Space over coffee in Boadilla. Liverpool had nine shots on target that evening. He saved them all.
At 34 he has no date for the end. “When I am slower than the ball,” he says.
This article is for subscribers. Already a subscriber? Log in`,
        category: 'press_conference_quotes',
        clubs: 'real-madrid / liverpool',
        players: 'thibaut-courtois / mohamed-salah',
        clutter: ['This article is for subscribers. Already a subscriber? Log in'],
        facts: ['Courtois', 'Paris', 'Salah | no date for the end'],
        material: true,
      },
      {
        hour: 23,
        outlet: 'La Tribuna Blanca',
        title: 'Courtois: “Lo dejaré cuando sea más lento que el balón”',
        text: `
Thibaut Courtois no piensa en la retirada. En una entrevista con The Half-Space, el portero del Real Madrid, de 34 años, dice que lo dejará “cuando sea más lento que el balón”.
También recuerda la final de París ante el Liverpool y la parada a Salah con la que, confiesa, todavía sueña.
Courtois, con su perro. (INSTAGRAM)`,
        category: 'press_conference_quotes',
        clubs: 'real-madrid / liverpool',
        players: 'thibaut-courtois / mohamed-salah',
        attribution: ['The Half-Space'],
        clutter: ['Courtois, con su perro. (INSTAGRAM)'],
        facts: ['Courtois', 'The Half-Space', 'más lento que el balón | no piensa en la retirada'],
        material: false,
      },
    ],
  },
] satisfies NewsroomEvent[];
