import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { createUnderstander, understand } from '../../src/stories/understand.ts';

const understander = createUnderstander(loadCatalogue());

/** Claims as `player from>to stage`, in the words of an outlet that does not exist. */
function claimsOf(title: string, text: string, published: string): string[] {
  const article = { title, text, published, language: 'en', outlet: 'Harbour Gazette' };
  const { claims } = understand(article, understander);
  return claims.map(({ player, from, to, stage }) => `${player} ${from ?? '?'}>${to ?? '?'} ${stage}`);
}

const NOW = '2026-11-20T10:00:00Z';

describe('claims in English', () => {
  it.each([
    [
      'mohamed-salah liverpool>arsenal interest',
      'Arsenal join race for Salah',
      'Arsenal have joined the race to sign Mohamed Salah from Liverpool, according to The Athletic. The Egyptian is out of contract in the summer.',
    ],
    [
      'ibrahima-konate liverpool>real-madrid talks',
      'Real Madrid open talks with Liverpool over Konate',
      'Real Madrid have opened talks with Liverpool about a move for Ibrahima Konate, Marca reports. The French defender has a year left on his deal.',
    ],
    [
      'rodrygo-goes real-madrid>liverpool bid',
      'Liverpool submit £60m bid for Rodrygo',
      'Liverpool have submitted a formal £60m bid for Real Madrid forward Rodrygo. The Brazilian has not trained this week.',
    ],
    [
      'rodrygo-goes real-madrid>manchester-city bid_rejected',
      'Real Madrid reject Manchester City offer for Rodrygo',
      'Real Madrid have rejected an opening offer of €80m from Manchester City for Rodrygo, Sky Sports News understands.',
    ],
    [
      'joe-gomez liverpool>aston-villa medical',
      'Gomez set for Aston Villa medical',
      'Joe Gomez will undergo a medical at Aston Villa on Friday after Liverpool accepted a £20m bid.',
    ],
    [
      'wataru-endo liverpool>leeds-united official',
      'Official: Endo joins Leeds',
      'Leeds United have confirmed the signing of Wataru Endo from Liverpool on a two-year contract.',
    ],
    [
      'mateus-fernandes west-ham>liverpool denied',
      'Liverpool pull out of race to sign Fernandes',
      'Liverpool have ended their interest in Mateus Fernandes of West Ham United, the Guardian has learned.',
    ],
    [
      'eduardo-camavinga real-madrid>chelsea collapsed',
      'Camavinga move to Chelsea collapses',
      'Eduardo Camavinga will stay at Real Madrid after his proposed transfer to Chelsea collapsed late on Monday.',
    ],
    [
      'dominik-szoboszlai liverpool>real-madrid denied',
      'Slot: Szoboszlai is not for sale',
      'Arne Slot insisted Dominik Szoboszlai is not for sale amid interest from Real Madrid. "He stays with us," the Liverpool head coach said.',
    ],
    [
      'florian-wirtz liverpool>bayern-munich medical',
      'Wirtz passes Bayern medical',
      'Florian Wirtz has passed a medical ahead of his move from Liverpool to Bayern Munich, Bild reports.',
    ],
    [
      'alexander-isak liverpool>psg personal_terms',
      'Isak agrees personal terms with PSG',
      'Alexander Isak has agreed personal terms with Paris Saint-Germain, but the French club have yet to make an offer to Liverpool.',
    ],
    [
      'piero-hincapie arsenal>liverpool interest',
      'Liverpool keeping tabs on Hincapie',
      'Liverpool are keeping tabs on Arsenal defender Piero Hincapie, according to Fabrizio Romano.',
    ],
    [
      'harvey-elliott liverpool>newcastle-united linked',
      'Newcastle linked with Elliott',
      'Harvey Elliott has been linked with a move to Newcastle United. The Liverpool midfielder could leave on loan in January.',
    ],
    [
      'kostas-tsimikas liverpool>roma official',
      'Tsimikas completes Roma switch',
      'Kostas Tsimikas has completed his move to Roma from Liverpool on a season-long loan.',
    ],
    [
      'vinicius-junior real-madrid>al-ahli denied',
      'Agent denies Vinicius talks with Al-Ahli',
      'The agent of Vinicius Junior has denied that the Real Madrid winger has held talks with Al-Ahli.',
    ],
    [
      'alexis-mac-allister liverpool>chelsea bid',
      'Alonso eyes Mac Allister reunion',
      'Chelsea want to sign Liverpool midfielder Alexis Mac Allister, The Telegraph reports, and are preparing an offer of £70m.',
    ],
  ])('%s', (expected, title, text) => {
    expect(claimsOf(title, text, NOW)).toEqual([expected]);
  });

  it.each([
    [
      'philippe-coutinho liverpool>barcelona medical',
      '2018-01-06',
      'Liverpool accept Barcelona offer for Coutinho',
      'Barcelona have agreed to pay Liverpool £142m for Philippe Coutinho, the two clubs announced on Saturday. The Brazilian will have his medical on Monday.',
    ],
    [
      'virgil-van-dijk southampton>liverpool agreed',
      '2017-12-27',
      'Van Dijk to become Liverpool player on 1 January',
      'Liverpool have confirmed an agreement to sign Virgil van Dijk from Southampton for a record fee for a defender. The deal goes through when the window opens.',
    ],
    [
      'kylian-mbappe psg>real-madrid collapsed',
      '2022-05-21',
      'Mbappe turns down Real Madrid to stay at PSG',
      'Kylian Mbappe has rejected a move to Real Madrid and signed a new three-year contract with Paris Saint-Germain.',
    ],
    [
      'sadio-mane liverpool>bayern-munich official',
      '2022-06-22',
      'Mane completes Bayern move',
      'Sadio Mane has left Liverpool to join Bayern Munich in a deal worth up to £35m, signing a three-year contract.',
    ],
    [
      'dominik-szoboszlai rb-leipzig>liverpool medical',
      '2023-07-01',
      'Szoboszlai: Liverpool trigger clause',
      'Liverpool have triggered the €70m release clause of RB Leipzig midfielder Dominik Szoboszlai, according to Fabrizio Romano. The Hungarian is due in England for a medical on Saturday.',
    ],
    [
      'alexis-mac-allister brighton>liverpool personal_terms',
      '2023-06-01',
      'Liverpool close on Mac Allister',
      'Liverpool are close to completing the signing of Alexis Mac Allister from Brighton, the BBC understands. Personal terms have been agreed with the Argentina midfielder.',
    ],
    [
      'thiago-alcantara bayern-munich>liverpool official',
      '2020-09-18',
      'Liverpool sign Thiago from Bayern',
      'Liverpool have completed the signing of Thiago Alcantara from Bayern Munich on a four-year contract.',
    ],
    [
      'alphonso-davies bayern-munich>real-madrid denied',
      '2024-07-13',
      'Real Madrid: no interest in Davies',
      'Real Madrid have no plans to sign Bayern Munich left-back Alphonso Davies this summer, sources in Spain told ESPN.',
    ],
    [
      'amadou-onana everton>real-madrid interest',
      '2023-01-30',
      'Everton midfielder wanted by Real Madrid',
      'Real Madrid are considering an approach for Everton midfielder Amadou Onana, The Times reports.',
    ],
    [
      'raheem-sterling liverpool>manchester-city official',
      '2015-07-14',
      'Sterling joins Manchester City for £49m',
      'Raheem Sterling has completed his move from Liverpool to Manchester City after signing a five-year contract.',
    ],
    [
      'darwin-nunez liverpool>barcelona denied',
      '2024-03-15',
      'Klopp: Nunez is staying',
      'Jurgen Klopp says there is no truth in reports linking Darwin Nunez of Liverpool with Barcelona.',
    ],
  ])('of the day: %s', (expected, day, title, text) => {
    expect(claimsOf(title, text, `${day}T10:00:00Z`)).toEqual([expected]);
  });

  it.each([
    [
      'Bellingham and Mbappe shine',
      'Jude Bellingham scored twice and Kylian Mbappe added a third as Real Madrid beat Valencia 3-0 on Saturday.',
    ],
    [
      'Gravenberch ruled out for six weeks',
      'Liverpool midfielder Ryan Gravenberch will miss six weeks with an ankle injury, the club said on Tuesday.',
    ],
    [
      'Van Dijk agrees new Liverpool deal',
      'Virgil van Dijk has agreed a new two-year contract with Liverpool.',
    ],
    [
      'Slot agrees to become Liverpool manager',
      'Feyenoord have agreed a compensation package with Liverpool that will allow head coach Arne Slot to replace Jurgen Klopp.',
    ],
    ['Five years on', 'Virgil van Dijk signed for Liverpool from Southampton in January 2018.'],
  ])('none: %s', (title, text) => {
    expect(claimsOf(title, text, NOW)).toEqual([]);
  });
});
