import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { inspectArticles } from '../../src/cli/inspect/articles.ts';
import type { Article } from '../../src/stories/article.ts';
import { createUnderstander, understand } from '../../src/stories/understand.ts';

const understander = createUnderstander(loadCatalogue());

const core = (article: Article) => {
  const { clubs } = understand(article, understander);
  return clubs
    .filter(({ role }) => role === 'core')
    .map(({ id }) => id)
    .toSorted();
};
const claimsOf = (article: Article) =>
  understand(article, understander)
    .claims.map(({ player, from, to, stage, source }) => `${player} ${from}>${to} ${stage} | ${source}`)
    .toSorted();

const FATHER: Article[] = [
  {
    title: 'Father of Liverpool target Bellingham meets Real Madrid in London',
    text: [
      'Jude Bellingham’s father has held talks with Real Madrid about his son’s future, according to Foot Mercato.',
      'He is said to have met Juni Calafat in the hours before Borussia Dortmund lost 2-0 at Chelsea on Tuesday.',
      'Liverpool have the Borussia Dortmund midfielder as their top target for the summer.',
      'Mohamed Salah celebrates at Anfield (Image: Harbour Pictures)',
    ].join('\n'),
    published: '2023-03-08T09:00:00Z',
    language: 'en',
    outlet: 'Harbour Gazette',
  },
  {
    title: 'El padre de Bellingham, objetivo del Liverpool, se reúne con el Real Madrid',
    text: [
      'El padre de Jude Bellingham ha mantenido conversaciones con el Real Madrid sobre el futuro de su hijo, según Foot Mercato.',
      'La cita con Juni Calafat fue en Londres, antes de la derrota del Borussia Dortmund por 2-0 ante el Chelsea.',
      'El Liverpool tiene al centrocampista del Borussia Dortmund como objetivo prioritario para el verano.',
      'Foto: Mohamed Salah celebra un gol en Anfield',
    ].join('\n'),
    published: '2023-03-08T09:00:00Z',
    language: 'es',
    outlet: 'El Faro del Puerto',
  },
];

const SHIRT: Article[] = [
  {
    title: 'Bellingham waits outside Liverpool dressing room for a friend’s shirt',
    text: [
      'Jude Bellingham was seen waiting outside the home dressing room at Anfield after Liverpool beat Real Madrid 2-0 in the Champions League.',
      'Footage from TNT Sports shows Ryan Gravenberch coming out and handing the ex-Borussia Dortmund midfielder the shirt of Trent Alexander-Arnold.',
      'The two England team-mates share a close friendship.',
    ].join('\n'),
    published: '2024-11-28T11:00:00Z',
    language: 'en',
    outlet: 'Harbour Gazette',
  },
  {
    title: 'Bellingham espera en el vestuario del Liverpool la camiseta de un amigo',
    text: [
      'Jude Bellingham esperó a la puerta del vestuario local de Anfield después de que el Liverpool ganara 2-0 al Real Madrid en la Champions.',
      'Las imágenes de TNT Sports muestran cómo Ryan Gravenberch entrega al ex del Borussia Dortmund la camiseta de Trent Alexander-Arnold.',
      'A los dos internacionales ingleses los une una gran amistad.',
    ].join('\n'),
    published: '2024-11-28T11:00:00Z',
    language: 'es',
    outlet: 'El Faro del Puerto',
  },
];

describe('understand: people outside the catalogue', () => {
  const people = (title: string, text: string, language: string) =>
    understand({ title, text, language, published: '2025-10-01T10:00:00Z' }, understander)
      .players.map(({ id, role }) => `${id} ${role}`)
      .toSorted();

  it('tags who plays or coaches, by the slug of his name', () => {
    expect(
      people(
        'Liverpool sign winger Marek Dolny from Sparta Prague',
        'Liverpool have signed winger Marek Dolny, 19. Club president Tomas Kralik said Dolny had earned the move.',
        'en',
      ),
    ).toEqual(['marek-dolny core']);
    expect(
      people(
        'El Real Madrid se fija en el central Ibai Goñalons',
        'El Real Madrid sigue al central Ibai Goñalons, de 18 años. El presidente Aitor Mendizorroza no quiere vender a Goñalons.',
        'es',
      ),
    ).toEqual(['ibai-gonalons core']);
  });

  it('takes no owner of a thing for a name', () => {
    expect(
      people(
        'Gallagher’s Madrid move goes through',
        'Conor Gallagher has joined Atletico Madrid from Chelsea.',
        'en',
      ),
    ).toEqual(['conor-gallagher core']);
  });
});

describe('understand: a father in London', () => {
  it.each(FATHER)('$language', (article) => {
    const { category, players, attribution, text, summary } = understand(article, understander);
    expect(category).toBe('transfer');
    expect(claimsOf(article)).toEqual([
      `jude-bellingham borussia-dortmund>liverpool interest | Foot Mercato`,
      `jude-bellingham borussia-dortmund>real-madrid talks | Foot Mercato`,
    ]);
    expect(core(article)).toEqual(expect.arrayContaining(['liverpool', 'real-madrid']));
    expect(players.map(({ id }) => id)).not.toContain('mohamed-salah');
    expect(players.find(({ id }) => id === 'jude-bellingham')?.role).toBe('core');
    expect(attribution).toEqual(['Foot Mercato']);
    expect(text).not.toContain('Salah');
    expect(summary.join(' ')).toContain('Foot Mercato');
    for (const sentence of summary) expect(text).toContain(sentence);
  });
});

describe('understand: a shirt after the match', () => {
  it.each(SHIRT)('$language', (article) => {
    const { category, claims, clubs } = understand(article, understander);
    expect(category).toBe('off_pitch');
    expect(claims).toEqual([]);
    expect(core(article)).toEqual(['liverpool', 'real-madrid']);
    expect(clubs.find(({ id }) => id === 'borussia-dortmund')?.role).toBe('mention');
  });
});

describe('understand', () => {
  const article = FATHER[0] ?? { title: '' };

  it('reads HTML as it reads text, and finds out the language', () => {
    const html = `<p>${(article.text ?? '').replaceAll('\n', '</p><p>')}</p>`;
    const { title, published, outlet } = article;
    const read = understand({ title, html, published, outlet }, understander);
    expect(read.language).toBe('en');
    expect(read.claims).toEqual(understand(article, understander).claims);
  });

  it('is the same each time', () => {
    expect(understand(article, understander)).toEqual(understand(article, understander));
  });

  it('bears an empty article and another language', () => {
    expect(understand({ title: '' }, understander)).toMatchObject({ text: '', claims: [], summary: [] });
    const german =
      'Der Verein hat am Montag bekannt gegeben, dass der Stürmer die Mannschaft im Sommer verlassen wird.';
    const read = understand({ title: 'Stürmer verlässt den Verein im Sommer', text: german }, understander);
    expect(read).toMatchObject({ language: 'de', text: german, clubs: [], claims: [] });
  });

  it('does not let the outlet name itself', () => {
    const text = 'Liverpool FC want Everton midfielder Amadou Onana, the Harbour Gazette understands.';
    const read = understand(
      { title: 'Onana wanted', text, language: 'en', outlet: 'Harbour Gazette' },
      understander,
    );
    expect(read.attribution).toEqual([]);
    expect(read.claims[0]).toMatchObject({ source: 'Harbour Gazette', relayedBy: null });
  });

  it('lets the club speak before the reporter', () => {
    const text =
      'Liverpool FC have confirmed the signing of midfielder Amadou Onana from Everton, Sky Sports News reports.';
    const read = understand(
      { title: 'Liverpool sign Onana', text, language: 'en', outlet: 'Harbour Gazette' },
      understander,
    );
    expect(read.claims[0]).toMatchObject({
      stage: 'official',
      source: 'Liverpool',
      relayedBy: 'Harbour Gazette',
    });
  });
});

describe('inspect articles', () => {
  it('answers a line for a line, in order, and ignores what it does not know', async () => {
    const lines = [
      {
        id: 'a',
        title: 'Liverpool sign Onana',
        text: 'Liverpool FC have signed midfielder Amadou Onana from Everton.',
        labels: { any: 1 },
      },
      { id: 2, title: 'Real Madrid', text: null, html: '<p>El Real Madrid ganó.</p>', language: 'es' },
    ];
    const written: string[] = [];
    const stdin = Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`));
    await inspectArticles([], { stdin, write: (line) => void written.push(line) });
    const answers = written.map((line): unknown => JSON.parse(line));
    expect(answers).toMatchObject([
      {
        id: 'a',
        language: 'en',
        category: 'transfer',
        claims: [{ to: 'liverpool', from: 'everton', denial: false }],
      },
      { id: 2, language: 'es', text: 'El Real Madrid ganó.' },
    ]);
    expect(Object.keys(answers[0] ?? {})).toEqual([
      'id',
      'language',
      'text',
      'clubs',
      'players',
      'category',
      'claims',
      'attribution',
      'summary',
    ]);
  });
});
