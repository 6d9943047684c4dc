import type { NewsroomEvent } from '../event.ts';

/** Two national squads that name the clubs' players. All invented. */
export default [
  {
    event: 'germany-squad',
    reports: [
      {
        hour: 28,
        outlet: 'Northbank Wire',
        title: 'Klopp leaves injured Wirtz out of Germany squad',
        text: `
FRANKFURT, Nov 21 (Northbank Wire) – Germany coach Juergen Klopp left Florian Wirtz out of his squad on Saturday for December's training camp because of the midfielder's ankle injury.
Antonio Ruediger of Real Madrid returns after a year. Klopp, who won the Champions League with Liverpool in 2019, named four newcomers.
Germany have no match until March.
(Reporting by Northbank sports desk)`,
        category: 'international_duty',
        clubs: '/ real-madrid liverpool',
        players: 'jurgen-klopp florian-wirtz / antonio-rudiger',
        clutter: ['FRANKFURT, Nov 21 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Klopp', 'Wirtz', 'Germany'],
        material: true,
      },
      {
        hour: 30,
        outlet: 'La Tribuna Blanca',
        title: 'Rüdiger vuelve con Alemania un año después',
        text: `
Antonio Rüdiger está de vuelta. El central del Real Madrid figura en la lista de Jürgen Klopp para la concentración de diciembre, doce meses después de su última llamada con Alemania.
En la convocatoria, con cuatro debutantes, no aparece el lesionado Florian Wirtz.
Rüdiger, en un entrenamiento con la Mannschaft. (EP)`,
        category: 'international_duty',
        clubs: 'real-madrid /',
        players: 'antonio-rudiger / jurgen-klopp florian-wirtz',
        clutter: ['Rüdiger, en un entrenamiento con la Mannschaft. (EP)'],
        facts: ['Rüdiger', 'Klopp | Alemania', 'doce meses | un año'],
        material: false,
      },
      {
        hour: 34.5,
        outlet: 'Tidewater Post',
        title: 'Wirtz misses Germany camp, which may be no bad thing for Liverpool',
        text: `
Florian Wirtz will not travel to Germany's winter training camp. Jurgen Klopp, the former Liverpool manager who now coaches his country, left him out on Saturday because of his ankle.
Wirtz had played in each of Germany's ten matches since the World Cup.
READ MORE: City centre Christmas market opens`,
        category: 'international_duty',
        clubs: 'liverpool /',
        players: 'florian-wirtz / jurgen-klopp',
        clutter: ['READ MORE: City centre Christmas market opens'],
        facts: ['Wirtz', 'Germany', 'Klopp | ankle'],
        material: false,
      },
    ],
  },
  {
    event: 'brazil-ancelotti-alisson',
    reports: [
      {
        hour: 19,
        outlet: 'Agencia Meseta',
        title: 'Ancelotti anuncia que Alisson será el capitán de Brasil',
        text: `
Río de Janeiro, 20 nov (Agencia Meseta).- El seleccionador de Brasil, Carlo Ancelotti, anunció este viernes que el guardameta Alisson Becker, del Liverpool, llevará el brazalete en los amistosos de marzo.
El italiano explicó que lo habló con Vinícius y con Marquinhos, anterior capitán.
© Agencia Meseta. Todos los derechos reservados`,
        category: 'international_duty',
        clubs: '/ liverpool',
        players: 'carlo-ancelotti alisson-becker / vinicius-junior marquinhos',
        clutter: [
          'Río de Janeiro, 20 nov (Agencia Meseta).-',
          '© Agencia Meseta. Todos los derechos reservados',
        ],
        facts: ['Ancelotti', 'Alisson', 'brazalete | capitán'],
        material: true,
      },
      {
        hour: 22,
        outlet: 'Redbrick Terrace',
        title: 'Captain Ali: Brazil choose Liverpool’s goalkeeper',
        text: `
Alisson Becker is the new captain of Brazil. Carlo Ancelotti said on Friday that the Liverpool goalkeeper would take over from Marquinhos for March's friendlies.
About time too, if you ask me.
The post Captain Ali: Brazil choose Liverpool’s goalkeeper appeared first on Redbrick Terrace.`,
        category: 'international_duty',
        clubs: 'liverpool /',
        players: 'alisson-becker / carlo-ancelotti marquinhos',
        clutter: [
          'The post Captain Ali: Brazil choose Liverpool’s goalkeeper appeared first on Redbrick Terrace.',
        ],
        facts: ['Alisson', 'captain', 'Ancelotti'],
        unfaithful: ['About time too'],
        material: false,
      },
    ],
  },
] satisfies NewsroomEvent[];
