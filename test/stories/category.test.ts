import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { categorise } from '../../src/stories/category.ts';
import { splitSentences } from '../../src/stories/sentences.ts';
import { createUnderstander, understand } from '../../src/stories/understand.ts';

const understander = createUnderstander(loadCatalogue());

function categoryOf(language: string, title: string, text: string): string {
  return understand(
    { title, text, language, outlet: 'Harbour Gazette', published: '2024-03-01T10:00:00Z' },
    understander,
  ).category;
}

describe('category of English items', () => {
  it.each([
    [
      'transfer',
      'Liverpool want Onana',
      'Liverpool FC want to sign midfielder Amadou Onana from Everton this summer, The Times reports.',
    ],
    [
      'contract',
      'Van Dijk extends stay',
      'Virgil van Dijk has signed a contract extension with Liverpool until 2027.',
    ],
    [
      'injury',
      'Gravenberch out for six weeks',
      'Ryan Gravenberch will miss six weeks after scans showed a torn hamstring, Liverpool said.',
    ],
    [
      'lineup_team_news',
      'Confirmed line-ups: Liverpool v Everton',
      'Darwin Nunez starts up front as Liverpool make four changes. Alisson is on the bench.',
    ],
    [
      'match_report',
      'Late Nunez header sinks Everton',
      'Darwin Nunez scored in stoppage time as Liverpool beat Everton 2-1 at Anfield on Saturday.',
    ],
    [
      'match_report',
      'Madrid held at home',
      'Real Madrid were held to a goalless draw by Getafe at the Bernabeu, their second blank in a week.',
    ],
    [
      'fixture_preview',
      'How to watch Liverpool v Real Madrid',
      'Liverpool host Real Madrid in the Champions League on Tuesday. Kick-off time is 20:00 and the TV channel is to be confirmed.',
    ],
    [
      'press_conference_quotes',
      'Klopp: we have to learn from it',
      'Jurgen Klopp told reporters at his press conference that Liverpool had to learn from the defeat. "It was not good enough," he said.',
    ],
    [
      'manager',
      'Real Madrid appoint new head coach',
      'Real Madrid have appointed Xabi Alonso as head coach on a three-year contract.',
    ],
    [
      'manager',
      'Everton sack their manager',
      'Everton have sacked their manager after nine defeats in ten games.',
    ],
    [
      'club_business',
      'FSG open to Liverpool sale',
      'The owners of Liverpool FC have asked two banks to find buyers for a stake in the club after annual accounts showed a loss.',
    ],
    [
      'academy_women',
      'Liverpool Under-21s draw with Arsenal',
      'Liverpool Under-21s drew with Arsenal in the youth league after a late goal by an academy striker.',
    ],
    [
      'international_duty',
      'England call up Henderson',
      'Jordan Henderson of Liverpool has been called up by England for the World Cup qualifiers next month.',
    ],
    [
      'off_pitch',
      'Salah wins player of the year award',
      'Mohamed Salah of Liverpool was given the award at a ceremony in London on Sunday.',
    ],
    [
      'other_sport',
      'Lakers beat Celtics',
      'The basketball season opened with a win for the Lakers in the NBA.',
    ],
    [
      'not_football',
      'Traffic chaos near Lime Street',
      'Heavy traffic is expected in Liverpool city centre after a burst water main closed two lanes.',
    ],
    [
      'opinion_fan',
      'I am done with VAR',
      'I have watched Liverpool FC for forty years and I have never been so bored. If you ask me, nobody asked for this. We deserve better.',
    ],
  ])('%s: %s', (expected, title, text) => {
    expect(categoryOf('en', title, text)).toBe(expected);
  });

  it('takes a column of bracketed rumours for a round-up', () => {
    const text = [
      'Arsenal want Everton midfielder Amadou Onana. (Harbour Gazette)',
      'Chelsea are close to a deal for Getafe defender Juan Perez. (Ruhr Bote)',
      'Liverpool have asked about Valencia winger Luis Gomez. (A Bola)',
    ].join('\n');
    expect(categoryOf('en', 'Monday’s whispers', text)).toBe('roundup');
  });
});

describe('category of Spanish items', () => {
  it.each([
    [
      'transfer',
      'El Madrid quiere a Onana',
      'El Real Madrid quiere fichar a Amadou Onana, centrocampista del Everton, según Marca.',
    ],
    [
      'contract',
      'Valverde renueva hasta 2029',
      'Fede Valverde ha ampliado su contrato con el Real Madrid hasta 2029.',
    ],
    [
      'injury',
      'Courtois, baja tres semanas',
      'Thibaut Courtois sufre una lesión muscular y será baja tres semanas, según el parte médico del Real Madrid.',
    ],
    [
      'match_report',
      'El Madrid remonta en Vigo',
      'El Real Madrid venció 1-2 al Celta con dos goles de Vinícius en la segunda parte.',
    ],
    [
      'lineup_team_news',
      'El once probable del Madrid',
      'Ancelotti recupera a Kroos. Alineación probable: Courtois; Carvajal, Militao, Rüdiger, Nacho; Modric.',
    ],
    [
      'fixture_preview',
      'Horario y dónde ver el Madrid-Liverpool',
      'El Real Madrid recibe al Liverpool el martes. A qué hora es y por qué canal se puede seguir.',
    ],
    [
      'press_conference_quotes',
      'Ancelotti: “Hay que aprender”',
      'Carlo Ancelotti compareció en rueda de prensa antes de viajar a Vigo. “Hay que aprender de la derrota”, dijo el técnico del Real Madrid.',
    ],
    [
      'manager',
      'El Sevilla destituye a su entrenador',
      'El Sevilla ha destituido a su entrenador tras cuatro derrotas seguidas y busca nuevo técnico.',
    ],
    [
      'club_business',
      'El Madrid presenta sus cuentas',
      'El Real Madrid cerró el ejercicio con unos ingresos récord y un beneficio después de impuestos de diez millones, según las cuentas aprobadas por la junta directiva.',
    ],
    [
      'off_pitch',
      'Vinícius, en la gala del Balón de Oro',
      'El delantero del Real Madrid acudirá esta noche a la gala del Balón de Oro en París.',
    ],
    [
      'other_sport',
      'El Madrid de baloncesto gana la Euroliga',
      'El Real Madrid de baloncesto ganó la Euroliga con una canasta en el último segundo.',
    ],
  ])('%s: %s', (expected, title, text) => {
    expect(categoryOf('es', title, text)).toBe(expected);
  });
});

describe('categorise', () => {
  const input = (title: string, text: string) => ({
    title,
    sentences: splitSentences(text),
    language: 'en' as const,
    clubs: [],
    players: [],
  });

  it('is "other" where no wording fits', () => {
    expect(categorise(input('Liverpool', ''))).toBe('other');
  });

  it('needs a claim or a plain headline for a transfer', () => {
    const words = input('Monday', 'The transfer window opens on Monday.');
    expect(categorise(input('Transfer window opens', ''))).toBe('transfer');
    expect(categorise(words)).not.toBe('transfer');
    expect(categorise({ ...words, claimed: true })).toBe('transfer');
  });

  it('lets the address speak', () => {
    expect(
      categorise({ ...input('Liverpool', ''), url: 'https://gazette.example/how-to-watch-liverpool' }),
    ).toBe('fixture_preview');
  });
});
