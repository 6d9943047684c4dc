import type { NewsroomEvent } from '../event.ts';

/** A shoulder, a ban, a coach's anger and an invented match, all of one club within three days. */
export default [
  {
    event: 'bellingham-shoulder',
    reports: [
      {
        hour: 7,
        outlet: 'Tablón del Real Madrid',
        title: 'Parte médico de Jude Bellingham',
        text: `
Tras las pruebas realizadas hoy a nuestro jugador Jude Bellingham por los Servicios Médicos del Real Madrid, se le ha diagnosticado una contusión en el hombro izquierdo. Pendiente de evolución.
Visita el museo del club: compra tu entrada
Aviso legal | Política de cookies`,
        category: 'injury',
        clubs: 'real-madrid /',
        players: 'jude-bellingham /',
        clutter: ['Visita el museo del club: compra tu entrada', 'Aviso legal | Política de cookies'],
        facts: ['Bellingham', 'contusión', 'hombro izquierdo'],
        material: true,
      },
      {
        hour: 8.5,
        outlet: 'La Tribuna Blanca',
        title: 'Bellingham, baja ante el Betis por un golpe en el hombro',
        text: `
Jude Bellingham no viajará a Sevilla. El inglés sufre una contusión en el hombro izquierdo, el mismo del que fue operado en el verano de 2025, y el Real Madrid no quiere correr riesgos con él ante el Betis.
El golpe llegó en un choque fortuito con Rüdiger al final de la sesión. En el club son optimistas: estaría listo para la Champions.
Arda Güler apunta al once.
El inglés, ayer en Valdebebas. (LTB)
Publicidad`,
        category: 'injury',
        clubs: 'real-madrid / real-betis',
        players: 'jude-bellingham / antonio-rudiger arda-guler',
        clutter: ['El inglés, ayer en Valdebebas. (LTB)', 'Publicidad'],
        facts: ['Bellingham', 'hombro izquierdo', 'Betis'],
        material: true,
      },
      {
        hour: 10,
        outlet: 'Northbank Wire',
        title: 'Bellingham to miss Betis trip with bruised shoulder',
        text: `
MADRID, Nov 20 (Northbank Wire) – England midfielder Jude Bellingham has bruised his left shoulder and will miss Real Madrid's league game at Real Betis on Sunday, Spanish media reported on Friday.
The club confirmed the injury without saying how long he would be out. Bellingham, 23, had an operation on the same shoulder in July 2025.
(Reporting by Northbank sports desk; editing by L. Crosse)`,
        category: 'injury',
        clubs: 'real-madrid / real-betis',
        players: 'jude-bellingham /',
        clutter: [
          'MADRID, Nov 20 (Northbank Wire) –',
          '(Reporting by Northbank sports desk; editing by L. Crosse)',
        ],
        facts: ['Bellingham', 'left shoulder', 'Betis'],
        material: false,
      },
    ],
  },
  {
    event: 'vinicius-ban-appeal',
    reports: [
      {
        hour: 6.5,
        outlet: 'Agencia Meseta',
        title: 'Competición mantiene la sanción a Vinícius',
        text: `
Madrid, 20 nov (Agencia Meseta).- El Comité de Competición ha desestimado las alegaciones del Real Madrid y Vinícius Júnior cumplirá este domingo ante el Betis un partido de sanción por acumulación de amonestaciones.
El club blanco pedía que se anulara la quinta amarilla, vista la jornada pasada ante el Celta. Puede recurrir a Apelación hasta el sábado al mediodía.
© Agencia Meseta. Todos los derechos reservados`,
        category: 'injury',
        clubs: 'real-madrid / real-betis celta-vigo',
        players: 'vinicius-junior /',
        clutter: ['Madrid, 20 nov (Agencia Meseta).-', '© Agencia Meseta. Todos los derechos reservados'],
        facts: ['Vinícius', 'sanción', 'Betis | amonestaciones'],
        material: true,
      },
      {
        hour: 31.5,
        outlet: 'Plaza Mayor Post',
        title: 'Vinicius ban stands after second appeal fails',
        text: `
Vinicius Junior will sit out Sunday's visit to Betis. The appeals committee on Saturday threw out Real Madrid's second attempt to have his fifth booking of the season wiped.
The Brazilian is available again for the Champions League.
Photo: PMP
Related: Every La Liga suspension this weekend`,
        category: 'injury',
        clubs: 'real-madrid / real-betis',
        players: 'vinicius-junior /',
        clutter: ['Photo: PMP', 'Related: Every La Liga suspension this weekend'],
        facts: ['Vinicius', 'fifth booking', 'Betis | threw out'],
        material: true,
      },
    ],
  },
  {
    event: 'mourinho-on-referees',
    reports: [
      {
        hour: 31.2,
        outlet: 'Tres Palos',
        title: 'Mourinho estalla contra los árbitros: “Que nos lo digan y no vamos”',
        text: `
José Mourinho volvió a ser Mourinho. El entrenador del Real Madrid cargó este sábado contra el estamento arbitral por la sanción a Vinícius y por la designación de Arcediano Monescillo para el partido ante el Betis.
“Si no quieren que juguemos, que nos lo digan y no vamos”, soltó en la sala de prensa de Valdebebas. Se marchó a los nueve minutos.
Sobre el mercado, lo justo.
Mourinho, en una imagen de archivo (EP)
Lo más leído`,
        category: 'press_conference_quotes',
        clubs: 'real-madrid / real-betis',
        players: 'jose-mourinho / vinicius-junior',
        clutter: ['Mourinho, en una imagen de archivo (EP)', 'Lo más leído'],
        facts: ['Mourinho', 'árbitros | estamento arbitral', 'que nos lo digan'],
        material: true,
      },
      {
        hour: 33.5,
        outlet: 'Northbank Wire',
        title: 'Mourinho storms out after tirade at Spanish referees',
        text: `
MADRID, Nov 21 (Northbank Wire) – Real Madrid coach Jose Mourinho accused Spanish referees of not wanting his team to play and cut short his news conference after nine minutes on Saturday.
“If they do not want us on the pitch, let them tell us and we stay at home,” the Portuguese said a day before Madrid's league match at Betis, for which Vinicius Junior is suspended.
The referees' committee declined to comment.
(Reporting by Northbank sports desk)`,
        category: 'press_conference_quotes',
        clubs: 'real-madrid / real-betis',
        players: 'jose-mourinho / vinicius-junior',
        clutter: ['MADRID, Nov 21 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Mourinho', 'referees', 'nine minutes | stay at home'],
        material: false,
      },
      {
        hour: 50,
        outlet: 'Fondo Sur Digital',
        title: 'Ya era hora, míster',
        text: `
Alguien tenía que decirlo. Mourinho lo dijo: a este Madrid le ponen zancadillas desde el silbato.
Que se fuera a los nueve minutos me parece poco. Yo no habría ido.
¿Estás de acuerdo? Vota en nuestra encuesta
La entrada Ya era hora, míster se publicó primero en Fondo Sur Digital.`,
        category: 'opinion_fan',
        clubs: 'real-madrid /',
        players: 'jose-mourinho /',
        clutter: [
          '¿Estás de acuerdo? Vota en nuestra encuesta',
          'La entrada Ya era hora, míster se publicó primero en Fondo Sur Digital.',
        ],
        facts: ['Mourinho', 'nueve minutos | zancadillas'],
        material: false,
      },
    ],
  },
  {
    event: 'betis-madrid-lineups',
    reports: [
      {
        hour: 61,
        outlet: 'Minuto y Resultado',
        title: 'Alineaciones confirmadas: Ceballos y Fran García, contra su ex',
        text: `
Actualizar | Ver solo goles
20:02 – Ya están los onces del Betis - Real Madrid. Manuel Pellegrini pone de inicio a los dos exmadridistas, Dani Ceballos y Fran García.
20:00 – Mourinho apuesta por Arda Güler en lugar del lesionado Bellingham y deja a Rodrygo en el banquillo. Mbappé y Endrick, arriba.
Apuestas: consulta nuestras cuotas. +18`,
        category: 'lineup_team_news',
        clubs: 'real-betis real-madrid /',
        players:
          'dani-ceballos fran-garcia / manuel-pellegrini jose-mourinho arda-guler jude-bellingham rodrygo-goes kylian-mbappe endrick',
        clutter: [
          'Actualizar | Ver solo goles',
          '20:02 –',
          '20:00 –',
          'Apuestas: consulta nuestras cuotas. +18',
        ],
        facts: ['Ceballos', 'Fran García', 'Güler'],
        material: true,
      },
      {
        hour: 61.2,
        outlet: 'Plaza Mayor Post',
        title: 'Betis v Real Madrid team news: Güler in, Rodrygo on bench',
        text: `
Arda Güler replaces the injured Jude Bellingham as Real Madrid visit Real Betis tonight. Rodrygo, the subject of an Arsenal bid, is only a substitute; Endrick partners Kylian Mbappé.
Dani Ceballos and Fran García start against their former club.
Kick-off is at 9pm local time.
Advertisement`,
        category: 'lineup_team_news',
        clubs: 'real-betis real-madrid / arsenal',
        players: 'arda-guler rodrygo-goes / jude-bellingham endrick kylian-mbappe dani-ceballos fran-garcia',
        clutter: ['Advertisement'],
        facts: ['Güler', 'Rodrygo', 'Bellingham | Endrick'],
        material: false,
      },
    ],
  },
  {
    event: 'betis-madrid',
    reports: [
      {
        hour: 64,
        outlet: 'Minuto y Resultado',
        title: 'FINAL: Betis 1-1 Real Madrid',
        text: `
Actualizar | Ver solo goles
22:54 – Se acabó. Betis 1, Real Madrid 1. Los blancos ceden el liderato.
22:41 – GOL del Betis. Dani Ceballos, de penalti, engaña a Courtois y no lo celebra.
21:33 – GOL del Madrid. Mbappé, tras un robo de Güler.
Más directos`,
        category: 'match_report',
        clubs: 'real-betis real-madrid /',
        players: '/ dani-ceballos thibaut-courtois kylian-mbappe arda-guler',
        clutter: ['Actualizar | Ver solo goles', '22:54 –', '22:41 –', '21:33 –', 'Más directos'],
        facts: ['1-1 | Betis 1, Real Madrid 1', 'Ceballos', 'ceden el liderato | Mbappé'],
        material: true,
      },
      {
        hour: 64.3,
        outlet: 'Northbank Wire',
        title: 'Late Ceballos penalty for Betis costs Real Madrid top spot',
        text: `
SEVILLE, Spain, Nov 22 (Northbank Wire) – Dani Ceballos converted an 88th-minute penalty against his old club as Real Betis came back to draw 1-1 with Real Madrid on Sunday and knock them off the top of La Liga.
Kylian Mbappe had given the visitors the lead after 33 minutes when Arda Guler won the ball high up the field. Dean Huijsen conceded the penalty with a handball.
Barcelona lead by a point.
(Reporting by Northbank sports desk)`,
        category: 'match_report',
        clubs: 'real-betis real-madrid / barcelona',
        players: 'dani-ceballos / kylian-mbappe arda-guler dean-huijsen',
        clutter: ['SEVILLE, Spain, Nov 22 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Ceballos', '1-1', 'penalty'],
        material: false,
      },
      {
        hour: 65,
        outlet: 'La Tribuna Blanca',
        title: 'Ceballos castiga a un Madrid plano (1-1)',
        html: `<p class="entradilla">El Real Madrid se dejó dos puntos y el liderato ante el Betis (1-1) por un penalti en el minuto 88 que transformó Dani Ceballos, el ex.</p>
<figure><img src="https://example.test/v.jpg" alt=""><figcaption>Mbappé, cabizbajo tras el pitido final. (LTB)</figcaption></figure>
<p>Mbappé había adelantado a los de Mourinho al filo de la media hora, en la única ocasión clara del primer tiempo. Sin Bellingham ni Vinícius, el equipo fue un desierto.</p>
<p>Arcediano Monescillo pitó mano de Huijsen tras consultar el monitor.</p>
<p>Rodrygo no jugó ni un minuto.</p>
<ul class="relacionadas"><li><a href="https://example.test/a">Las notas del Madrid</a></li><li><a href="https://example.test/b">Así queda la clasificación</a></li></ul>`,
        category: 'match_report',
        clubs: 'real-madrid real-betis /',
        players:
          'dani-ceballos / kylian-mbappe jose-mourinho jude-bellingham vinicius-junior dean-huijsen rodrygo-goes',
        clutter: [
          'Mbappé, cabizbajo tras el pitido final. (LTB)',
          'Las notas del Madrid',
          'Así queda la clasificación',
        ],
        facts: ['Ceballos', '1-1', 'liderato | penalti en el minuto 88'],
        material: false,
      },
      {
        hour: 66,
        outlet: 'Plaza Mayor Post',
        title: 'Mourinho refuses to speak after Betis draw',
        text: `
José Mourinho sent his assistant to the press room after Real Madrid's 1-1 draw at Betis and left the stadium without a word.
“The coach thinks that everything has been seen,” said João Tralhão. Dani Ceballos, who had scored the late penalty, said that he felt no joy: “That is still my house.”
Related: La Liga table
Sign up for our Monday email: all of La Liga in five minutes`,
        category: 'match_report',
        clubs: 'real-madrid real-betis /',
        players: 'jose-mourinho / dani-ceballos joao-tralhao',
        clutter: ['Related: La Liga table', 'Sign up for our Monday email: all of La Liga in five minutes'],
        facts: ['Mourinho', '1-1', 'without a word | Ceballos'],
        material: true,
      },
    ],
  },
] satisfies NewsroomEvent[];
