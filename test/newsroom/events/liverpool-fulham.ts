import type { NewsroomEvent } from '../event.ts';

/** An invented league match from the coach's words before it to the words after it. */
export default [
  {
    event: 'iraola-before-fulham',
    reports: [
      {
        hour: 7.5,
        outlet: 'Tidewater Post',
        title: 'Iraola: nobody at Liverpool is counting points in November',
        text: `
By Deborah Askew at Kirkby
Andoni Iraola refused to call Liverpool title contenders on Friday, saying that three points between first and fourth meant nothing with two thirds of the season to play.
“I look at the table in March,” he told reporters. “Before that I look at how we press.”
The Basque coach praised Alvaro Arbeloa, his counterpart at Fulham on Saturday, whom he faced many times in Spain as a player.
Picture: PA-style pool image
READ MORE: Everton's dock stadium wins design prize`,
        category: 'press_conference_quotes',
        clubs: 'liverpool / fulham',
        players: 'andoni-iraola / alvaro-arbeloa',
        clutter: ['By Deborah Askew at Kirkby', 'Picture: PA-style pool image', 'READ MORE: Everton'],
        facts: ['Iraola', 'title contenders | table in March', 'three points'],
        material: true,
      },
      {
        hour: 9.5,
        outlet: 'Tres Palos',
        title: 'Iraola: “La clasificación la miraré en marzo”',
        text: `
Andoni Iraola no quiere oír hablar del título. El técnico del Liverpool aseguró este viernes que los tres puntos que separan al primero del cuarto “no significan nada” en noviembre.
“La clasificación la miraré en marzo; antes miro cómo presionamos”, dijo el guipuzcoano, que tuvo palabras amables para Álvaro Arbeloa, entrenador del Fulham.
TE PUEDE INTERESAR: la agenda del fin de semana
Publicidad`,
        category: 'press_conference_quotes',
        clubs: 'liverpool / fulham',
        players: 'andoni-iraola / alvaro-arbeloa',
        clutter: ['TE PUEDE INTERESAR: la agenda del fin de semana', 'Publicidad'],
        facts: ['Iraola', 'en marzo | no quiere oír hablar del título'],
        material: false,
      },
    ],
  },
  {
    event: 'liverpool-fulham-lineups',
    reports: [
      {
        hour: 32,
        outlet: 'Matchday Minute',
        title: 'Confirmed team news: Ngumoha starts for Liverpool against Fulham',
        text: `
Refresh | All updates | Goals only
14:01 – Teams are in. Rio Ngumoha starts on the left for Liverpool in place of Bradley Barcola, who is not in the squad. Giorgi Mamardashvili is in goal and Alexander Isak leads the line against Fulham.
13:58 – Arbeloa picks both his former Real Madrid youngsters: Gonzalo Garcia up front, Cesar Palacios behind him.
Odds for first scorer: see our partner. 18+ only`,
        category: 'lineup_team_news',
        clubs: 'liverpool fulham / real-madrid',
        players:
          'rio-ngumoha bradley-barcola / giorgi-mamardashvili alexander-isak alvaro-arbeloa gonzalo-garcia cesar-palacios',
        clutter: [
          'Refresh | All updates | Goals only',
          '14:01 –',
          '13:58 –',
          'Odds for first scorer: see our partner. 18+ only',
        ],
        facts: ['Ngumoha', 'Barcola', 'Isak | Mamardashvili'],
        material: true,
      },
      {
        hour: 32.2,
        outlet: 'El Rincón Red',
        title: 'Onces confirmados: Ngumoha, titular ante el Fulham',
        text: `
Ya hay alineaciones en Anfield. Rio Ngumoha será titular con el Liverpool y ocupa el sitio de Bradley Barcola, que no entra en la convocatoria.
Mamardashvili repite en la portería e Isak será la referencia. En el Fulham, Arbeloa sale con Gonzalo García en punta.
¿Con qué once saldrías tú? Déjanos tu comentario`,
        category: 'lineup_team_news',
        clubs: 'liverpool fulham /',
        players:
          'rio-ngumoha bradley-barcola / giorgi-mamardashvili alexander-isak alvaro-arbeloa gonzalo-garcia',
        clutter: ['¿Con qué once saldrías tú? Déjanos tu comentario'],
        facts: ['Ngumoha', 'Barcola', 'Isak | Mamardashvili'],
        unfaithful: ['¿Con qué once'],
        material: false,
      },
    ],
  },
  {
    event: 'liverpool-fulham',
    reports: [
      {
        hour: 35,
        outlet: 'Northbank Wire',
        title: 'Isak scores twice as Liverpool beat Fulham 2-1 to go top',
        text: `
LIVERPOOL, England, Nov 21 (Northbank Wire) – Alexander Isak struck in each half as Liverpool came from a goal down to beat Fulham 2-1 at Anfield on Saturday and move to the top of the Premier League, at least overnight.
Gonzalo Garcia, sold by Real Madrid in the summer, put the visitors ahead on nine minutes from a Cesar Palacios pass. Isak levelled with a header and won it 12 minutes from time after Dominik Szoboszlai's free kick had come back off the bar.
Fulham finished with ten men: Joachim Andersen was sent off in stoppage time.
(Reporting by Northbank sports desk)`,
        category: 'match_report',
        clubs: 'liverpool fulham / real-madrid',
        players: 'alexander-isak / gonzalo-garcia cesar-palacios dominik-szoboszlai joachim-andersen',
        clutter: ['LIVERPOOL, England, Nov 21 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Isak', '2-1', 'Gonzalo Garcia | top of the Premier League'],
        material: true,
      },
      {
        hour: 35.3,
        outlet: 'Liverpool FC Noticeboard',
        title: 'Isak double turns it round against Fulham',
        text: `
Two goals from Alexander Isak gave Liverpool a 2-1 comeback victory over Fulham in front of 61,106 at Anfield.
Andoni Iraola's men fell behind early to Gonzalo Garcia but were level by half-time, and the Swede turned in the winner on 78 minutes.
Rio Ngumoha, on his third league start of the season, was given a standing ovation when he was replaced by Cody Gakpo.
Watch extended highlights on our channel (opens in new window)
Liverpool FC. All rights reserved. Privacy policy`,
        category: 'match_report',
        clubs: 'liverpool fulham /',
        players: 'alexander-isak / andoni-iraola gonzalo-garcia rio-ngumoha cody-gakpo',
        clutter: [
          'Watch extended highlights on our channel (opens in new window)',
          'All rights reserved. Privacy policy',
        ],
        facts: ['Isak', '2-1', 'Gonzalo Garcia | 78 minutes'],
        material: false,
      },
      {
        hour: 36,
        outlet: 'Tres Palos',
        title: 'Isak rescata al Liverpool y Arbeloa se queda sin premio (2-1)',
        text: `
Anfield | Crónica
El Liverpool remontó al Fulham (2-1) con dos goles de Alexander Isak y duerme líder de la Premier. El equipo de Álvaro Arbeloa se había adelantado con un tanto de Gonzalo García, a pase de César Palacios: sociedad de canteranos del Real Madrid.
El sueco empató de cabeza antes del descanso y marcó el definitivo en el minuto 78, tras un larguero de Szoboszlai.
“Merecimos un punto”, se quejó Arbeloa, que vio la roja a Andersen en el añadido.
Gonzalo celebra el 0-1 ante la grada visitante. | TP FOTO
Lo más leído: las notas del partido`,
        category: 'match_report',
        clubs: 'liverpool fulham / real-madrid',
        players:
          'alexander-isak alvaro-arbeloa / gonzalo-garcia cesar-palacios dominik-szoboszlai joachim-andersen',
        clutter: [
          'Anfield | Crónica',
          'Gonzalo celebra el 0-1 ante la grada visitante. | TP FOTO',
          'Lo más leído: las notas del partido',
        ],
        facts: ['2-1', 'Isak', 'Gonzalo García | líder de la Premier'],
        material: false,
      },
      {
        hour: 37.5,
        outlet: 'Tidewater Post',
        title: 'Arbeloa fumes at late red card after Fulham defeat at Anfield',
        text: `
Alvaro Arbeloa said Fulham would appeal against the stoppage-time dismissal of Joachim Andersen in Saturday's 2-1 defeat by Liverpool.
“He plays the ball, everybody in the stadium sees it except one man,” said the former Liverpool and Real Madrid full-back. Andersen would be banned for three games.
Iraola had not seen the incident again and did not want to comment.
Player ratings: Mamardashvili 6, Frimpong 7, Isak 9
Subscribe to our Reds podcast`,
        category: 'match_report',
        clubs: 'fulham liverpool / real-madrid',
        players: 'alvaro-arbeloa joachim-andersen / andoni-iraola',
        clutter: ['Player ratings: Mamardashvili 6, Frimpong 7, Isak 9', 'Subscribe to our Reds podcast'],
        facts: ['Arbeloa', 'appeal', 'Andersen'],
        material: true,
      },
      {
        hour: 49,
        outlet: 'Redbrick Terrace',
        title: 'Two from Isak and a lesson in patience',
        text: `
Reader, we were awful for half an hour. Then Alexander Isak remembered who he is, Fulham remembered where they were, and Liverpool won 2-1.
What I liked most was Rio Ngumoha asking for the ball after losing it three times. That is what a Liverpool winger looks like.
Top of the league on a Saturday night in November. It counts for nothing and I have it as my wallpaper.
Poll: who was your man of the match?
The post Two from Isak and a lesson in patience appeared first on Redbrick Terrace.`,
        category: 'opinion_fan',
        clubs: 'liverpool fulham /',
        players: 'alexander-isak / rio-ngumoha',
        clutter: [
          'Poll: who was your man of the match?',
          'The post Two from Isak and a lesson in patience appeared first on Redbrick Terrace.',
        ],
        facts: ['Isak', '2-1', 'Fulham'],
        material: false,
      },
    ],
  },
] satisfies NewsroomEvent[];
