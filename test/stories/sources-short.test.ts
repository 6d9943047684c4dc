import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { createUnderstander, understand } from '../../src/stories/understand.ts';

const understander = createUnderstander(loadCatalogue());
const OUTLET = 'Harbour Gazette';

const CLAIMS: [language: string, title: string, text: string, source: string, relayedBy: string | null][] = [
  [
    'en',
    'Bayern sign Diaz',
    'Luis Diaz has joined Bayern Munich from Liverpool, the German champions have confirmed.',
    'Bayern Munich',
    'Harbour Gazette',
  ],
  [
    'en',
    'Diaz to Bayern',
    'Bayern Munich are set to sign Luis Diaz from Liverpool, Kicker reports.',
    'kicker',
    'Harbour Gazette',
  ],
  [
    'en',
    'Diaz leaves',
    'Liverpool have announced that Luis Diaz has left to join Bayern Munich.',
    'Liverpool',
    'Harbour Gazette',
  ],
  [
    'en',
    'Diaz joins Bayern',
    'Luis Diaz has completed his move from Liverpool to Bayern Munich.',
    'Harbour Gazette',
    null,
  ],
  [
    'en',
    'Slot: Diaz stays',
    'Arne Slot says Luis Diaz will not be sold to Bayern Munich. “He is our player,” the Liverpool head coach said.',
    'Liverpool',
    'Harbour Gazette',
  ],
  [
    'en',
    'Bayern want Diaz',
    'Bayern Munich want Liverpool winger Luis Diaz, according to Florian Plettenberg of Sky Germany, as relayed by Sport Witness.',
    'Florian Plettenberg',
    'Sport Witness',
  ],
  [
    'en',
    'Bayern deny Diaz interest',
    'Bayern Munich sporting director Max Eberl has denied interest in Liverpool winger Luis Diaz.',
    'Bayern Munich',
    'Harbour Gazette',
  ],
  [
    'es',
    'Oficial: Díaz ficha por el Bayern',
    'Luis Díaz ya es jugador del Bayern de Múnich, según ha confirmado el club alemán en un comunicado. Llega del Liverpool.',
    'Bayern Munich',
    'Harbour Gazette',
  ],
  [
    'es',
    'El Bayern quiere a Díaz',
    'El Bayern de Múnich quiere fichar a Luis Díaz, del Liverpool, según Bild.',
    'Bild',
    'Harbour Gazette',
  ],
  [
    'es',
    'El Liverpool niega la salida de Díaz',
    'El Liverpool ha negado que negocie con el Bayern de Múnich por Luis Díaz.',
    'Liverpool',
    'Harbour Gazette',
  ],
  [
    'es',
    'Díaz, al Bayern',
    'El Bayern de Múnich ha llegado a un acuerdo con el Liverpool por Luis Díaz, adelanta Fabrizio Romano.',
    'Fabrizio Romano',
    'Harbour Gazette',
  ],
  [
    'es',
    'Díaz se despide',
    'Luis Díaz deja el Liverpool y ficha por el Bayern de Múnich por 75 millones.',
    'Harbour Gazette',
    null,
  ],
];

describe('who said it first', () => {
  it.each(CLAIMS)('%s: %s', (language, title, text, source, relayedBy) => {
    const article = { title, text, language, outlet: OUTLET, published: '2025-07-20T10:00:00Z' };
    const { claims } = understand(article, understander);
    expect(claims.map((claim) => [claim.source, claim.relayedBy])).toEqual([[source, relayedBy]]);
  });
});

/** Outlets are invented but for those that the catalogue knows. */
const NAMED: [language: string, text: string, sources: string[]][] = [
  [
    'en',
    'Real Madrid have opened talks with Arsenal, according to reports in Spain from El Balón Diario.',
    ['El Balón Diario'],
  ],
  ['en', 'The Mersey Courier understands that Liverpool will not sell.', ['Mersey Courier']],
  ['en', 'Liverpool want him, per Northgate Sport.', ['Northgate Sport']],
  ['en', 'As first reported by Calcio Sera, Juventus have asked about the midfielder.', ['Calcio Sera']],
  ['en', 'The news was broken by journalist Marco Bellini on Thursday night.', ['Marco Bellini']],
  ['en', 'Bellini, writing for Calcio Sera, says Juventus have asked.', ['Calcio Sera']],
  ['en', 'French newspaper Le Ballon has more: PSG made contact with Liverpool last week.', ['Le Ballon']],
  ['en', 'Fabrizio Romano says the deal is done.', ['Fabrizio Romano']],
  ['en', '“I love it here,” Wirtz told Kicker am Abend.', ['Kicker am Abend']],
  ['en', 'Speaking to the Tollgate Podcast, the agent ruled out a move.', ['Tollgate Podcast']],
  ['en', 'Reports in The Northern Chronicle suggest Newcastle are keen.', ['Northern Chronicle']],
  ['en', 'That is according to David Ornstein of The Athletic.', ['David Ornstein', 'Athletic']],
  ['en', 'Italian outlet Gazzetta Azzurra claim that Liverpool have bid £40m.', ['Gazzetta Azzurra']],
  ['en', 'A report by Matteo Moretto claims Real Madrid want the defender.', ['Matteo Moretto']],
  [
    'en',
    'L’Équipe reports Mbappé wants to leave, while RMC Sport adds that talks begin on Monday.',
    ["L'Équipe", 'RMC Sport'],
  ],
  ['en', 'Speaking at his press conference, Slot said the winger would stay.', []],
  ['en', 'The Reds said on Friday that the deal was done.', []],
  ['en', 'The Spaniard said he was happy. The Gunners reported a loss.', []],
  ['en', 'Merseyside Police said a man had been arrested after the Liverpool match.', []],
  ['en', 'Opta say it was the best start since 1990. UEFA confirmed the date.', []],
  [
    'en',
    'Journalist Gianluca Di Marzio reports that Roma have asked Liverpool about Chiesa.',
    ['Gianluca Di Marzio'],
  ],
  ['en', 'In Spain, Diario Balón say that Vinicius has rejected the latest offer.', ['Diario Balón']],
  ['en', 'The Times have reported that Liverpool will wait until January.', ['Times']],
  ['en', 'Slot was speaking to Sky Sports after the game.', ['Sky Sports']],
  [
    'en',
    'Transfer expert Nils Ackermann believes that Leverkusen will listen to offers.',
    ['Nils Ackermann'],
  ],
  [
    'en',
    'It is claimed by Turkish daily Spor Gazete that Galatasaray have tabled an offer.',
    ['Spor Gazete'],
  ],
  ['en', 'Quotes via Radio Tierra.', ['Radio Tierra']],
  ['es', 'El Real Madrid prepara una oferta, según cuenta Diario Balón.', ['Diario Balón']],
  [
    'es',
    'Tal y como ha podido saber El Faro Blanco, el jugador ya se ha despedido del Liverpool.',
    ['El Faro Blanco'],
  ],
  ['es', '“Quiero quedarme”, confesó en los micrófonos de Onda Meseta el centrocampista.', ['Onda Meseta']],
  ['es', 'Lo adelantó en exclusiva la periodista Arancha Rodríguez.', ['Arancha Rodríguez']],
  ['es', 'En Alemania, el diario Bild da por hecho el fichaje.', ['Bild']],
  ['es', 'Así lo asegura el medio inglés Northbank Wire.', ['Northbank Wire']],
  ['es', 'De acuerdo con la información de RMC Sport, el PSG espera.', ['RMC Sport']],
  ['es', 'La noticia, publicada por Tribuna Sur, ha sido desmentida por el club.', ['Tribuna Sur']],
  ['es', 'Según fuentes del club, el Madrid no negociará.', []],
  ['es', 'Según Ancelotti, el equipo está mejor. Según el entrenador del Liverpool, también.', []],
  ['es', 'Según informan desde Italia, la Roma quiere al delantero.', []],
  ['es', 'Fabrizio Romano ha confirmado que el Liverpool cierra el fichaje.', ['Fabrizio Romano']],
  ['es', 'Informa Marca de que Carvajal renovará.', ['Marca']],
  ['es', '“No me voy”, dijo a DAZN tras el partido del Real Madrid.', ['DAZN']],
  ['es', 'Tal como recoge The Mersey Mail, el Liverpool pide 50 millones.', ['Mersey Mail']],
  ['es', 'La Policía Nacional informó de dos detenidos. LaLiga confirmó el horario.', []],
  [
    'es',
    'Según ha publicado este jueves el rotativo luso A Voz da Bola, el Benfica acepta.',
    ['A Voz da Bola'],
  ],
  ['es', 'Según Calcio Sera, la Juventus ha preguntado por Camavinga.', ['Calcio Sera']],
];
const FOOTBALL: Record<string, string> = {
  en: 'The club plays in the Premier League and the striker scored a goal.',
  es: 'El club juega en LaLiga y el delantero marcó un gol.',
};

describe('whom the prose names', () => {
  it.each(NAMED)('%s: %s', (language, text, expected) => {
    const article = { title: '', text: `${text} ${FOOTBALL[language] ?? ''}`, language, outlet: OUTLET };
    const { attribution } = understand(article, understander);
    expect(attribution.map((name) => name.replace(/^The /, '')).toSorted()).toEqual(expected.toSorted());
  });
});
