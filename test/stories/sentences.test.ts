import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/stories/sentences.ts';

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['He scored twice. They won 2.5 points of 3.', ['He scored twice.', 'They won 2.5 points of 3.']],
    [
      'Mr. Smith met J. Doe at St. James Park. It rained.',
      ['Mr. Smith met J. Doe at St. James Park.', 'It rained.'],
    ],
    [
      'The U.S. Open is on. He left the U.S. The crowd left too.',
      ['The U.S. Open is on.', 'He left the U.S.', 'The crowd left too.'],
    ],
    ['“Will he stay?” Smith asked. Nobody knew.', ['“Will he stay?” Smith asked.', 'Nobody knew.']],
    ['“We won. We are happy.” The coach smiled.', ['“We won.', 'We are happy.”', 'The coach smiled.']],
    [
      '«¿Se queda?» preguntó Ruiz. ¿Quién sabe? El club calla.',
      ['«¿Se queda?» preguntó Ruiz.', '¿Quién sabe?', 'El club calla.'],
    ],
    ['El Sr. Pérez y D. Luis firmaron. Vale 20 M€.', ['El Sr. Pérez y D. Luis firmaron.', 'Vale 20 M€.']],
    ['He waited... and waited. Then: done!', ['He waited... and waited.', 'Then: done!']],
    ['Head\nFirst line. Second', ['Head', 'First line.', 'Second']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    'He wore the No. 9 shirt.|He scored.',
    'Real Madrid said no.|The club will not sell.',
    'El Madrid dijo que no.|El jugador se queda.',
    'Lleva el nº. 10 desde julio.|Marcó dos.',
    'El n.º 7 es de Vini y el núm. 5, de Jude.|Nadie lo discute.',
    'See fig. 2, ch. 4 and p. 12.|They help.',
    'Kick-off is at 8 p.m. Saturday.|Tickets are sold out.',
    'Kick-off is at 8 p.m.|The gates open at six.',
    'El jueves a las 21.00 h.|El árbitro será Gil.',
    'On Sept. 24 he signed.|In Jan. Liverpool paid.',
    'The deal runs out in Oct.|The club waits.',
    'El 24 de sept. firmó.|Viajó el 3 de ene.|Después jugó.',
    'It cost £35.5m.|Liverpool paid.',
    'He scored in the 90th min.|The crowd roared.',
    'Gol de Vinícius Jr.|El Bernabéu estalló.',
    'Vini Jr. no jugará.|Rodrygo sí.',
    'T. Alexander-Arnold and J. J. Gabriel started.|They won.',
    'He left for Serie A.|Roma want him.',
    'El Real Madrid C. F. anuncia su fichaje.|Lo dice la web del club.',
    'EE. UU. será sede.|El torneo empieza en junio.',
    'Messrs. Henry and Werner own it, e.g. Ref. Oliver says so.|They sold.',
  ])('%s', (joined) => {
    expect(texts(joined.replaceAll('|', ' '))).toEqual(joined.split('|'));
  });

  it('gives offsets in the whole text', () => {
    const text = ' One.  Two!\n\n  Three ';
    for (const { text: sentence, start, end } of splitSentences(text))
      expect(text.slice(start, end)).toBe(sentence);
  });

  it('is linear on hostile text', () => {
    const begun = performance.now();
    for (const unit of ['. ', 'A. ', '“!” ', '...', 'Mr. ', ' ', '"']) splitSentences(unit.repeat(30_000));
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});
