import { claim, type NewsroomEvent } from '../event.ts';

/** The other club's market on the same weekend: three moves and one renewal. All invented. */
export default [
  {
    event: 'rodrygo-arsenal-bid',
    reports: [
      {
        hour: 2.5,
        outlet: 'The Half-Space',
        title: 'Arsenal prepare January move for Rodrygo',
        text: `
Arsenal intend to make a formal offer for Rodrygo before the winter window opens. Real Madrid's Brazilian has started three league matches under José Mourinho and the London club believe that €65m would at least begin a conversation.
It is the third window in a row in which his name has been in their plans. Mikel Arteta wants a left-sided forward who can also play through the middle, and the list is short.
Madrid have said nothing in public. The player's father met Juni Calafat last week.
This article is for subscribers. Already a subscriber? Log in
Photograph: Pool/Rex-like Agency`,
        category: 'transfer',
        clubs: 'arsenal real-madrid /',
        players: 'rodrygo-goes / jose-mourinho mikel-arteta',
        claims: [claim('rodrygo-goes', ['real-madrid', 'arsenal'], 'interest', 'The Half-Space')],
        clutter: [
          'This article is for subscribers. Already a subscriber? Log in',
          'Photograph: Pool/Rex-like Agency',
        ],
        facts: ['Rodrygo', 'Arsenal', '€65m'],
        material: true,
      },
      {
        hour: 26,
        outlet: 'La Tribuna Blanca',
        title: 'El Madrid rechaza la primera oferta del Arsenal por Rodrygo',
        text: `
El Real Madrid ha dicho no. El Arsenal presentó ayer por la tarde una oferta de 65 millones de euros por Rodrygo Goes y la respuesta llegó en menos de una hora, según fuentes del club blanco.
En Valdebebas piden 90. El brasileño, que acaba contrato en 2028, no ha pedido salir.
Rodrygo y Endrick, en el entrenamiento de ayer. (LTB)
Lee también: Así está el mercado de invierno`,
        category: 'transfer',
        clubs: 'real-madrid arsenal /',
        players: 'rodrygo-goes /',
        claims: [
          claim(
            'rodrygo-goes',
            ['real-madrid', 'arsenal'],
            'bid_rejected',
            'La Tribuna Blanca',
            null,
            '65 millones de euros por Rodrygo',
          ),
        ],
        clutter: [
          'Rodrygo y Endrick, en el entrenamiento de ayer. (LTB)',
          'Lee también: Así está el mercado de invierno',
        ],
        facts: ['Rodrygo', '65 millones', 'Arsenal'],
        material: true,
      },
      {
        hour: 27.5,
        outlet: 'The Daily Klaxon',
        title: 'GUN SHY: Madrid snub £57m Rodrygo bid',
        text: `
REAL MADRID have knocked back a £57m bid from Arsenal for Rodrygo, according to La Tribuna Blanca.
The Spanish giants want nearer £80m for the Brazil winger and turned the Gunners down flat inside an hour.
Mikel Arteta could yet go back in before Christmas.
Like us on Facebook
18+ gamble responsibly`,
        category: 'transfer',
        clubs: 'real-madrid arsenal /',
        players: 'rodrygo-goes / mikel-arteta',
        claims: [
          claim(
            'rodrygo-goes',
            ['real-madrid', 'arsenal'],
            'bid_rejected',
            'La Tribuna Blanca',
            'The Daily Klaxon',
            'knocked back a £57m bid',
          ),
        ],
        attribution: ['La Tribuna Blanca'],
        clutter: ['Like us on Facebook', '18+ gamble responsibly'],
        facts: ['Rodrygo', '£57m', 'La Tribuna Blanca'],
        material: false,
      },
      {
        hour: 56,
        outlet: 'Plaza Mayor Post',
        title: 'Arsenal back with €80m for Rodrygo, says radio',
        text: `
Arsenal have raised their offer for Rodrygo to €80m including add-ons, Nerea Olabarri of Radio Ensanche said on Sunday afternoon.
Real Madrid turned away €65m on Friday. They have not answered yet, but the gap to their valuation of €90m is now small.
Sign up for our Monday email: all of La Liga in five minutes
Advertisement`,
        category: 'transfer',
        clubs: 'arsenal real-madrid /',
        players: 'rodrygo-goes /',
        claims: [
          claim(
            'rodrygo-goes',
            ['real-madrid', 'arsenal'],
            'bid',
            'Nerea Olabarri',
            'Plaza Mayor Post',
            'raised their offer',
          ),
        ],
        attribution: ['Nerea Olabarri', 'Radio Ensanche'],
        clutter: ['Sign up for our Monday email: all of La Liga in five minutes', 'Advertisement'],
        facts: ['Rodrygo', '€80m', 'Radio Ensanche | Nerea Olabarri'],
        material: true,
      },
    ],
  },
  {
    event: 'camavinga-juventus-loan',
    reports: [
      {
        hour: 5.5,
        outlet: 'Plaza Mayor Post',
        title: 'Juventus in talks to take Camavinga on loan',
        text: `
Juventus are negotiating the loan of Eduardo Camavinga with Real Madrid and hope to have the midfielder in Turin by the first week of January, according to the Italian daily Corriere Sabaudo.
The French international would cost €4m until June. There is no agreement on a purchase option, which Madrid refuse to include.
Photo: via @CurvaBlanca on X
Related: Güler's agent spotted in Rome`,
        category: 'transfer',
        clubs: 'juventus real-madrid /',
        players: 'eduardo-camavinga /',
        claims: [
          claim(
            'eduardo-camavinga',
            ['real-madrid', 'juventus'],
            'talks',
            'Corriere Sabaudo',
            'Plaza Mayor Post',
            'are negotiating the loan',
          ),
        ],
        attribution: ['Corriere Sabaudo'],
        clutter: ['Photo: via @CurvaBlanca on X', "Related: Güler's agent spotted in Rome"],
        facts: ['Camavinga', 'loan', 'Corriere Sabaudo'],
        material: true,
      },
      {
        hour: 31,
        outlet: 'Agencia Meseta',
        title: 'Mourinho cierra la puerta a la salida de Camavinga',
        text: `
Madrid, 21 nov (Agencia Meseta).- José Mourinho aseguró este sábado que Eduardo Camavinga no saldrá del Real Madrid en enero, un día después de que la prensa italiana situara al francés en la Juventus.
“Camavinga no se va. Ni cedido ni vendido. Hablen de otra cosa”, zanjó el técnico portugués en la rueda de prensa previa al encuentro ante el Betis.
© Agencia Meseta. Todos los derechos reservados`,
        category: 'transfer',
        clubs: 'real-madrid juventus / real-betis',
        players: 'jose-mourinho eduardo-camavinga /',
        claims: [
          claim(
            'eduardo-camavinga',
            ['real-madrid', 'juventus'],
            'denied',
            'Real Madrid',
            'Agencia Meseta',
            'no saldrá',
          ),
        ],
        clutter: ['Madrid, 21 nov (Agencia Meseta).-', '© Agencia Meseta. Todos los derechos reservados'],
        facts: ['Mourinho', 'Camavinga', 'no saldrá | no se va'],
        material: true,
      },
      {
        hour: 32.5,
        outlet: 'Plaza Mayor Post',
        title: 'Mourinho: Camavinga is going nowhere',
        text: `
José Mourinho has ruled out letting Eduardo Camavinga join Juventus in January. “Not on loan, not sold. Talk about something else,” the Real Madrid coach said before Sunday's match at Betis.
Corriere Sabaudo had reported talks over a six-month loan.
Related: How to watch Betis v Real Madrid`,
        category: 'transfer',
        clubs: 'real-madrid juventus / real-betis',
        players: 'jose-mourinho eduardo-camavinga /',
        claims: [
          claim(
            'eduardo-camavinga',
            ['real-madrid', 'juventus'],
            'denied',
            'Real Madrid',
            'Plaza Mayor Post',
          ),
        ],
        attribution: ['Corriere Sabaudo'],
        clutter: ['Related: How to watch Betis v Real Madrid'],
        facts: ['Mourinho', 'Camavinga', 'ruled out | Not on loan'],
        material: false,
      },
    ],
  },
  {
    event: 'vinicius-renewal',
    reports: [
      {
        hour: 14,
        outlet: 'Tres Palos',
        title: 'Vinícius y el Real Madrid, por fin de acuerdo',
        text: `
EXCLUSIVA
Vinícius Júnior seguirá en el Real Madrid. El brasileño y el club han alcanzado un principio de acuerdo para renovar hasta 2031, adelanta el periodista Iker Landaburu en Onda Levante. Cobrará unos 20 millones netos por temporada.
Falta la firma, que podría llegar antes del parón navideño.
Su contrato terminaba en 2027 y podía negociar libre desde enero.
¡Descárgate la app de Tres Palos!`,
        category: 'contract',
        clubs: 'real-madrid /',
        players: 'vinicius-junior /',
        attribution: ['Iker Landaburu', 'Onda Levante'],
        clutter: ['¡Descárgate la app de Tres Palos!'],
        facts: ['Vinícius', '2031', 'Iker Landaburu | Onda Levante'],
        material: true,
      },
      {
        hour: 17,
        outlet: 'Northbank Wire',
        title: 'Vinicius agrees in principle to extend Real Madrid deal, radio reports',
        text: `
MADRID, Nov 20 (Northbank Wire) – Vinicius Junior has agreed in principle to extend his contract with Real Madrid until 2031, Spanish radio station Onda Levante reported on Friday.
The Brazil forward's deal runs out next June and he would have been free to talk to other clubs from January. Madrid declined to comment.
(Reporting by Northbank sports desk)`,
        category: 'contract',
        clubs: 'real-madrid /',
        players: 'vinicius-junior /',
        attribution: ['Onda Levante'],
        clutter: ['MADRID, Nov 20 (Northbank Wire) –', '(Reporting by Northbank sports desk)'],
        facts: ['Vinicius Junior', '2031', 'Onda Levante'],
        material: false,
      },
    ],
  },
  {
    event: 'endrick-roma-loan',
    reports: [
      {
        hour: 9,
        outlet: 'La Tribuna Blanca',
        title: 'Endrick quiere irse cedido a la Roma',
        text: `
Endrick no quiere pasar otro semestre en el banquillo. El delantero ha pedido al Real Madrid una cesión y da prioridad a la Roma, que ya ha preguntado por él, según informó anoche Radio Ensanche.
El club se lo pensará en diciembre. Todo depende de la rodilla de Carlos Espí.
Endrick, pensativo en la grada de Valdebebas. (LTB)`,
        category: 'transfer',
        clubs: 'real-madrid roma /',
        players: 'endrick / carlos-espi',
        claims: [claim('endrick', ['real-madrid', 'roma'], 'contact', 'Radio Ensanche', 'La Tribuna Blanca')],
        attribution: ['Radio Ensanche'],
        clutter: ['Endrick, pensativo en la grada de Valdebebas. (LTB)'],
        facts: ['Endrick', 'Roma', 'Radio Ensanche | cesión'],
        material: true,
      },
      {
        hour: 15,
        outlet: 'Plaza Mayor Post',
        title: 'Endrick asks Madrid for loan, with Roma in mind',
        text: `
Endrick has asked Real Madrid to loan him out in January and would like to join Roma, Radio Ensanche reports.
The Italian club have made an enquiry. Madrid will decide next month, once they know how long Carlos Espi is to be missing.
You can see his point: eleven minutes since September.
Advertisement`,
        category: 'transfer',
        clubs: 'real-madrid roma /',
        players: 'endrick / carlos-espi',
        claims: [claim('endrick', ['real-madrid', 'roma'], 'contact', 'Radio Ensanche', 'Plaza Mayor Post')],
        attribution: ['Radio Ensanche'],
        clutter: ['Advertisement'],
        facts: ['Endrick', 'Roma', 'loan'],
        unfaithful: ['You can see his point'],
        material: false,
      },
    ],
  },
] satisfies NewsroomEvent[];
