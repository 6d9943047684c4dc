import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { tagText, type TagInput } from '../../src/stories/tag/tag-text.ts';
import { createTagger } from '../../src/stories/tag/tagger.ts';

const tagger = createTagger(loadCatalogue());
const tag = (text: string, more: Partial<TagInput> = {}) =>
  tagText({ text, language: 'en', ...more }, tagger);
const ids = (text: string, more: Partial<TagInput> = {}) => tag(text, more).clubs.map(({ id }) => id);
const people = (text: string, more: Partial<TagInput> = {}) => tag(text, more).players.map(({ id }) => id);
const roles = (tags: readonly { id: string; role: string }[]) =>
  Object.fromEntries(tags.map(({ id, role }) => [id, role]));
const es = { language: 'es' };

describe('clubs', () => {
  it('gives offsets of the names', () => {
    const text = 'The striker left Real Madrid for Liverpool after two seasons and many goals.';
    const spans = tag(text).mentions.map(({ start, end, entity }) => [text.slice(start, end), entity]);
    expect(spans).toEqual([
      ['Real Madrid', 'real-madrid'],
      ['Liverpool', 'liverpool'],
    ]);
  });

  it('takes the longest name', () => {
    expect(
      ids('The goalkeeper of Atlético Madrid saved a penalty against Real Sociedad in the league.'),
    ).toEqual(['atletico-madrid', 'real-sociedad']);
    expect(ids('La Real Sociedad busca un delantero para la liga.', es)).toEqual(['real-sociedad']);
  });

  it('leaves cities, courts and datelines alone', () => {
    expect(
      ids('A judge at Liverpool Crown Court heard the case. The police in Liverpool said nothing.'),
    ).toEqual([]);
    expect(
      ids('Two midfielders met in Madrid before the league match. The striker and the goalkeeper came.'),
    ).toEqual([]);
    expect(
      ids('Valencia, 23 may (EFE).- El centrocampista y el portero jugaron la liga en Valencia.', es),
    ).toEqual([]);
    expect(ids('The Liverpool-born midfielder and the goalkeeper won the league.')).toEqual([]);
  });

  it('reads the Spanish article as the club', () => {
    expect(ids('El entrenador del Valencia pidió un delantero; el fichaje llega de Sevilla.', es)).toEqual([
      'valencia',
    ]);
    expect(ids('El Athletic y el Atlético empataron a un gol en la liga.', es)).toEqual([
      'athletic-club',
      'atletico-madrid',
    ]);
  });

  it('reads a fixture, a feminine club, a ground and a quoted headline in Spanish', () => {
    expect(ids('El partido Valencia-Barcelona abre la liga en Mestalla. Gol del portero.', es)).toEqual([
      'valencia',
      'barcelona',
    ]);
    expect(ids('El tren Valencia-Barcelona va lleno de hinchas. El portero y el delantero, no.', es)).toEqual(
      [],
    );
    expect(ids('El portero jugó en la Roma. El delantero vive en Roma. La liga sigue.', es)).toEqual([
      'roma',
    ]);
    expect(ids('The final is at the Juventus Stadium. The striker and the goalkeeper are fit.')).toEqual([]);
    expect(
      ids('“El Valencia, sin gol”, titula un diario sobre la liga. El delantero del Betis opina.', es),
    ).toEqual(['real-betis']);
    expect(ids('El Madrid CFF gana con gol de su delantera en la liga.', es)).toEqual([]);
  });

  it('tells the outlet from the club', () => {
    expect(ids('The Athletic reported that the striker wants to leave the Premier League.')).toEqual([]);
  });

  it('believes nicknames only with the club', () => {
    expect(ids('The Reds need a striker and a goalkeeper in the league.')).toEqual([]);
    expect(tag('Liverpool won the league. The Reds scored four goals.').mentions).toHaveLength(2);
    expect(ids('Liverpool met Nottingham Forest in the league. The Reds scored.')).toEqual([
      'liverpool',
      'nottingham-forest',
    ]);
    expect(
      tag('The Reds scored two goals in the league.', { feedClubs: ['liverpool'] }).mentions,
    ).toHaveLength(1);
  });

  it('keeps women and other sections apart', () => {
    expect(ids('Liverpool Women beat Chelsea in the Women’s Super League with two penalties.')).toEqual([]);
    expect(ids('El Real Madrid de baloncesto ganó la Euroliga con una canasta y doce rebotes.', es)).toEqual(
      [],
    );
    expect(ids('Liverpool U21s drew with Rochdale in the league trophy.')).toContain('liverpool');
  });

  it('needs a football text for a place', () => {
    expect(tag('The orchestra from Liverpool played in Barcelona and Milan last night.').football).toBe(
      false,
    );
    expect(ids('Peter Blackburn sold the farm to the council.')).toEqual([]);
  });
});

describe('players', () => {
  it('tags a surname with the club or the full name, not beside another first name', () => {
    expect(people('Luis Díaz scored for Bayern Munich. Díaz ran the league match.')).toEqual(['luis-diaz']);
    expect(people('Ernesto Valverde, the coach, praised his midfielder after the league match.')).toEqual([
      'ernesto-valverde',
    ]);
    expect(people('Alonso spoke to the league.')).toEqual([]);
  });

  it('knows people of other clubs beside a club of theirs', () => {
    const at = (published: string) => ({ published });
    const first = { published: '2019-04-01T10:00:00Z' };
    expect(people('The striker Giroud scored twice as Chelsea won the league match.', first)).toEqual([
      'olivier-giroud',
    ]);
    expect(people('The striker Giroud scored twice as Fulham won the league match.', first)).toEqual([]);
    // A surname that is a word counts only with the full name.
    expect(people('Young fans saw Everton win the league match.', at('2024-01-05T10:00:00Z'))).toEqual([]);
    expect(
      people('Ashley Young is back. Young trained with Everton for the league match.', at('2024-01-05')),
    ).toEqual(['ashley-young']);
  });

  it('knows who played where when', () => {
    const at = (published: string) => ({ published });
    expect(
      people('The striker Diaz scored for Liverpool in the league.', at('2023-10-01T10:00:00Z')),
    ).toEqual(['luis-diaz']);
    expect(
      people('The striker Diaz scored for Real Madrid in the league.', at('2025-10-01T10:00:00Z')),
    ).toEqual(['brahim-diaz']);
  });

  it('never mixes up look-alikes', () => {
    expect(people('Rodri passed and Rodrygo scored for Real Madrid in the league.')).toEqual([
      'rodri',
      'rodrygo-goes',
    ]);
    expect(people('Jobe Bellingham joined Borussia Dortmund from Sunderland.')).toEqual(['jobe-bellingham']);
    expect(people('Juergen Klopp told the league his plans for Liverpool.')).toEqual(['jurgen-klopp']);
  });
});

describe('roles', () => {
  it('makes both ends of a move core and a former club a mention', () => {
    const got = tag(
      'Real Madrid have signed the former Liverpool striker from Borussia Dortmund for 20 million euros.',
      {
        title: 'Real Madrid sign striker from Dortmund',
      },
    );
    expect(roles(got.clubs)).toEqual({
      'real-madrid': 'core',
      'borussia-dortmund': 'core',
      liverpool: 'mention',
    });
  });

  it('makes both teams of a match core and the next opponent a mention', () => {
    const got = tag('Liverpool beat Everton 2-0 in the league. They visit Chelsea on Sunday.', {
      title: 'Derby won',
    });
    expect(roles(got.clubs)).toEqual({ liverpool: 'core', everton: 'core', chelsea: 'mention' });
  });

  it('takes the club of the titled player, named on the way, as core', () => {
    const got = tag(
      'The 19-year-old left it open. Borussia Dortmund want a fee. The striker and Chelsea may wait.',
      {
        title: 'Liverpool step back from Bellingham',
        published: '2023-04-11T10:00:00Z',
      },
    );
    expect(roles(got.clubs)).toEqual({ liverpool: 'core', 'borussia-dortmund': 'core', chelsea: 'mention' });
    expect(roles(got.players)).toEqual({ 'jude-bellingham': 'core' });
  });

  it('reads the club of a titled player from the address', () => {
    const url = 'https://outlet.example/football/van-dijk-liverpool-captain-hits-back';
    expect(tag('The defender hit back at a reporter.', { title: 'Van Dijk hits back', url }).clubs).toEqual([
      { id: 'liverpool', role: 'core' },
    ]);
  });

  it('counts every club of a round-up', () => {
    const text = [
      'Liverpool want the Brentford striker, 23. (Harbour Post)',
      'Chelsea have bid for a Fulham winger. (Pier News)',
      'Arsenal will not sell their goalkeeper to Everton. (Quay Times)',
    ].join('\n');
    expect(new Set(tag(text, { title: 'The gossip' }).clubs.map(({ role }) => role))).toEqual(
      new Set(['core']),
    );
  });
});

it('is fast and linear', () => {
  for (const bad of ['Real Madrid ', '1-2 ', 'A: ', 'Liverpool\n', 'Salah, ']) {
    const start = performance.now();
    tag(bad.repeat(8_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  }
});
