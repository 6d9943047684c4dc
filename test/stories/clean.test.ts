import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/stories/clean/clean-text.ts';
import { htmlToText } from '../../src/stories/html-to-text.ts';

const clean = (text: string, title = 'A title', language = 'en') => cleanText({ title, text, language });

const PROSE = 'The midfielder signed a new contract on Monday, the club said in the evening.';
const PROSA = 'El centrocampista firmó su nuevo contrato el lunes, según anunció el club por la tarde.';

describe('htmlToText', () => {
  it('keeps paragraphs and decodes entities, also escaped twice', () => {
    expect(htmlToText('<p>Five &amp;amp; six</p><p>3 &lt; 4&amp;nbsp;goals</p>')).toBe(
      'Five & six\n3 < 4 goals',
    );
  });

  it('drops scripts, captions and navigation', () => {
    const html =
      '<nav>Home</nav><script>var a = "</p>"</script><p>Prose</p><figure><img src="a>b"><figcaption>X</figcaption></figure>';
    expect(htmlToText(html)).toBe('Prose');
  });

  it('survives broken markup in linear time', () => {
    for (const bad of ['<script>', '<a x="', '<!--', '<', '<a x=\'<b y="']) {
      const start = performance.now();
      htmlToText(bad.repeat(20_000));
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (html) => {
        expect(htmlToText(html)).toBeTypeOf('string');
      }),
    );
  });
});

describe('cleanText', () => {
  it.each([
    'Photo: A. Nobody',
    'A forward and a goalkeeper before training. Picture: Harbour Post',
    'A forward and a goalkeeper before training (AFP)',
    'READ MORE: The other story (opens in new tab)',
    'Related stories: One | Two',
    'Sign up to our daily newsletter and never miss a story!',
    'By Ann Example at the ground',
    'Player ratings: Smith 6, Jones 7, Brown 5.',
    '(Reporting by Harbour Wire sports desk)',
    'This article is for subscribers. Already a subscriber? Log in',
    '18+ BeGambleAware. Odds correct at time of publication.',
    'We use cookies to give you the best experience. Accept all cookies.',
    'via @somebody on X: “He stays, decision made.”',
    'The post A title appeared first on Harbour Post.',
    'Video Player is loading.',
    'Bet £10 get £30 in free bets with Harbour Bet. T&Cs apply.',
    'Apuesta 10€ y llévate 30€ gratis. Consulta condiciones.',
    'Ann Example has covered the club for the Gazette since 2015.',
    'Ana Ejemplo es redactora de fútbol en El Faro desde 2010.',
    'Una publicación compartida de Un Club (@unclub)',
    '20/11/2026 a las 21:04h.',
  ])('drops the line “%s”', (line) => {
    expect(clean(`${PROSE}\n${line}`)).toBe(PROSE);
    expect(clean(`${line}\n${PROSE}`)).toBe(PROSE);
  });

  it.each([
    'Foto: Dos jugadores, en el banquillo | GETTY',
    'Dos jugadores celebran un gol en el campo. EFEIMAGEN',
    'TE PUEDE INTERESAR: La otra noticia',
    'Suscríbete a nuestro canal de WhatsApp',
    'Por Ana Ejemplo, enviada especial a Londres',
    'Aviso legal | Política de cookies',
    'Las notas: Pérez, 6; Gómez, 4; Ruiz, 3',
    'Apuestas: cuotas para la final. +18, juega con responsabilidad',
    'La entrada Un título se publicó primero en El Faro.',
  ])('drops the Spanish line “%s”', (line) => {
    expect(clean(`${PROSA}\n${line}`, 'Un título', 'es')).toBe(PROSA);
  });

  it('cuts datelines and live-blog times, not the prose behind them', () => {
    expect(clean(`HARBOUR, England, Aug 9 (Harbour Wire) – ${PROSE}`)).toBe(PROSE);
    expect(clean(`Puerto, 9 ago (Agencia Faro).- ${PROSA}`)).toBe(PROSA);
    expect(clean(`22:33 – ${PROSE}\n22:10 – He ran and scored the second goal of the night.`)).toBe(
      `${PROSE}\nHe ran and scored the second goal of the night.`,
    );
  });

  it('keeps quotations, round-up sources and a text without full stops', () => {
    const quote = '“I will never manage another club,” he said. “That is not possible.”';
    expect(clean(`${PROSE}\n${quote}`)).toBe(`${PROSE}\n${quote}`);
    const gossip =
      'The Reds want a striker, 23, and have asked about his price. (BBC)\nThe Blues are in talks with a goalkeeper from the second tier. (ESPN)';
    expect(clean(gossip)).toBe(gossip);
    expect(clean('A description that a feed gives without its full stop')).toBe(
      'A description that a feed gives without its full stop',
    );
  });

  it('decodes what was escaped twice and drops the cut-off sign', () => {
    expect(clean('The club&amp;#8217;s statement was short and it was read by all. […]')).toBe(
      'The club’s statement was short and it was read by all.…',
    );
  });

  it('drops an invitation at the end of a paragraph', () => {
    expect(clean(`${PROSE} Subscribe to our newsletter for more.`)).toBe(PROSE);
  });

  it.each([
    'Follow-up scans showed no damage to his ankle, and he trained here on Thursday.',
    'Join Liverpool or stay: that is the choice he faces, according to his agent.',
    'Listen to the fans, he said on his podcast, and you hear one name.',
    '“Download the game and watch it again,” the coach told his players on WhatsApp.',
    'Buy-back clauses are common there, and this deal includes one for €9m.',
    'Subscribers to the club’s scheme will pay £30 a year, up from £27.',
    'Sigue sin jugar: lleva tres partidos fuera y no hay fecha para su vuelta.',
    'Foto de familia en la ciudad deportiva: la plantilla posó con la copa este jueves.',
    'Accede a la final el equipo que gane el sábado.',
  ])('keeps the sentence “%s”', (line) => {
    expect(clean(`${PROSE}\n${line}\n${PROSA}`)).toBe(`${PROSE}\n${line}\n${PROSA}`);
  });

  it('finds the dateline below the menu and the byline', () => {
    expect(
      clean(
        `SPORT\nFootball\nSign in\nBy Ann Example\n3 min read\nELCHE (Wire) - ${PROSE}\nMadrid, 20 nov (Agencia).- ${PROSA}`,
      ),
    ).toBe(`${PROSE}\n${PROSA}`);
    expect(clean(`Elche (Alicante), 22 nov (Agencia Meseta).- ${PROSA}`)).toBe(PROSA);
  });
});
