import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { attributionsIn, findAttribution } from '../../src/stories/attribution.ts';
import { createSources } from '../../src/stories/sources.ts';

const sources = createSources(loadCatalogue());

describe('findAttribution in English', () => {
  it.each([
    ['According to Foot Mercato, the two sides have met.', ['Foot Mercato']],
    ['The deal is close, Sky Sports News reports.', ['Sky Sports News']],
    ['Paul Joyce of The Times reports that talks are on.', ['Paul Joyce', 'The Times']],
    ['Sky Germany’s Florian Plettenberg first reported the deal.', ['Florian Plettenberg']],
    ['The player wants out, as reported by MARCA and AS.', ['Marca', 'Diario AS']],
    [
      'According to the Ruhr Kurier, as relayed by Gazeta do Porto, he will go.',
      ['Ruhr Kurier', 'Gazeta do Porto'],
    ],
    ['The winger told BBC Sport that he would stay.', ['BBC Sport']],
    ['Spanish broadcaster TVX said the bid was ready.', ['TVX']],
    ['It was The Athletic that broke the news.', ['The Athletic']],
    ['He has agreed terms, transfer journalist Carla Moreno Vidal claims.', ['Carla Moreno Vidal']],
    ['The figure, per The Guardian, is £60m.', ['The Guardian']],
    ['The reds agreed (via Harbour Gazette) on Monday.', ['Harbour Gazette']],
    ['According to Jurgen Klopp, he will be fit. Real Madrid have confirmed it.', []],
    ['According to UEFA, the match will be played. Merseyside Police said so too.', []],
    ['The match is live on TNT Sports. He joined from Athletic Club.', []],
    ['Athletic said his clause had been raised.', []],
    ['“We are ready,” the manager told reporters.', []],
  ])('%s', (text, expected) => {
    expect(findAttribution(text, '', 'en', sources)).toEqual(expected);
  });

  it('reads the sources of a round-up from the brackets', () => {
    const text = 'Arsenal want him. (Ruhr Kurier)\nChelsea do not. (A Bola)\nThe striker (right) smiled.';
    expect(findAttribution(text, 'Gossip', 'en', sources)).toEqual(['Ruhr Kurier', 'A Bola']);
  });

  it('takes the name in front of the headline only when it is a source', () => {
    expect(findAttribution('', 'Bild: Wirtz close', 'en', sources)).toEqual(['Bild']);
    expect(findAttribution('', 'Klopp: we were poor', 'en', sources)).toEqual([]);
    expect(findAttribution('Foot Nord reports it.', 'Foot Nord: deal near', 'en', sources)).toEqual([
      'Foot Nord',
    ]);
  });
});

describe('findAttribution in Spanish', () => {
  it.each([
    ['El club ha movido ficha, según RMC Sport.', ['RMC Sport']],
    ['Lo adelantó David Ornstein.', ['David Ornstein']],
    ['Ya hay acuerdo, informó el periodista Florian Plettenberg, de Sky Alemania.', ['Florian Plettenberg']],
    ['Según el Diario del Puerto, la oferta llegó ayer.', ['Diario del Puerto']],
    ['La información difundida esta noche por TVX es falsa.', ['TVX']],
    ['Tal y como informó The Athletic, se queda.', ['The Athletic']],
    ['El jugador habló con la Cadena SER tras el partido.', ['Cadena SER']],
    ['Según publica el diario AS, no viajará.', ['Diario AS']],
    ['Según fuentes del club, se queda. Según Ancelotti, también.', []],
    ['Confirmó este domingo el Real Madrid que será baja.', []],
  ])('%s', (text, expected) => {
    expect(findAttribution(text, '', 'es', sources)).toEqual(expected);
  });
});

describe('attributionsIn', () => {
  it('says where and how a source is named', () => {
    const text = 'According to Bild, as relayed by Marca, he goes.';
    const [bild, marca] = attributionsIn(text, 'en', sources);
    expect(bild).toMatchObject({ name: 'Bild', how: 'named' });
    expect(marca).toMatchObject({ name: 'Marca', how: 'relay' });
    expect(text.slice(bild?.start, bild?.end)).toBe('Bild');
  });

  it('is linear on hostile text', () => {
    const begun = performance.now();
    for (const unit of [
      'According to ',
      'Aaaa ',
      'A of the ',
      '. (Bild)',
      'Según el ',
      '’s ',
      'The Times said ',
    ]) {
      attributionsIn(unit.repeat(4000), 'en', sources);
      attributionsIn(unit.repeat(4000), 'es', sources);
    }
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});
