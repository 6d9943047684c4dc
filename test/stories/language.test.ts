import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/stories/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The club signs a midfielder on a six-year contract'],
    ['en', 'Captain joins rivals after medical'],
    ['es', 'El club ficha a un centrocampista hasta 2029'],
    ['es', 'Oficial: vuelve a casa y firma cinco temporadas'],
    ['es', '¿Y ahora qué?'],
    ['fr', 'Le club a annoncé la signature du joueur anglais pour six saisons'],
    ['de', 'Der Verein hat den Stürmer für sechs Jahre verpflichtet und freut sich'],
    ['it', 'Il Milan batte la squadra di casa con tre gol nella ripresa'],
    ['pt', 'O clube anunciou a venda do jogador ao rival por 75 milhões'],
    ['ca', 'El club guanya el derbi amb dos gols del davanter i dorm líder de la lliga'],
    ['ca', 'El tècnic confirma que no podrà jugar dissabte'],
    ['gl', 'O club ficha ata 2027 ao dianteiro, que chegará mañá á cidade'],
    ['pt', 'Jogador está perto de fechar com o rival'],
    ['eu', 'Taldeak irabazi du derbia bere zelaian, gol batekin'],
    ['es', 'El club confirma que no podrá jugar el sábado'],
    ['ru', 'Клуб выиграл матч со счётом два ноль'],
  ])('recognises %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '2-0', 'Real Madrid', 'Liverpool FC'])('says und for too little text: “%s”', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });
});
