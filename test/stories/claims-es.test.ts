import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { createUnderstander, understand } from '../../src/stories/understand.ts';

const understander = createUnderstander(loadCatalogue());

/** Claims as `player from>to stage`, in the words of an outlet that does not exist. */
function claimsOf(title: string, text: string, published: string): string[] {
  const article = { title, text, published, language: 'es', outlet: 'El Faro del Puerto' };
  const { claims } = understand(article, understander);
  return claims.map(({ player, from, to, stage }) => `${player} ${from ?? '?'}>${to ?? '?'} ${stage}`);
}

const NOW = '2026-11-20T10:00:00Z';

describe('claims in Spanish', () => {
  it.each([
    [
      'eduardo-camavinga real-madrid>chelsea contact',
      'El Chelsea pregunta por Camavinga',
      'El Chelsea ha preguntado por la situación de Eduardo Camavinga, según adelanta la Cadena SER. El Real Madrid no quiere desprenderse del francés.',
    ],
    [
      'rodrygo-goes real-madrid>liverpool bid',
      'El Liverpool presenta una oferta de 70 millones por Rodrygo',
      'El Liverpool ha presentado una oferta de 70 millones de euros al Real Madrid por Rodrygo, según Marca.',
    ],
    [
      'fran-garcia real-madrid>real-betis official',
      'Fran García, cedido al Betis',
      'El Real Madrid ha hecho oficial la cesión de Fran García al Real Betis hasta final de temporada.',
    ],
    [
      'federico-valverde real-madrid>manchester-city denied',
      'Valverde descarta marcharse a la Premier',
      'Fede Valverde descarta salir del Real Madrid pese al interés del Manchester City, según publica el diario AS.',
    ],
    [
      'dominik-szoboszlai liverpool>real-madrid interest',
      'El Madrid sondea a Szoboszlai',
      'El Real Madrid ha sondeado el fichaje de Dominik Szoboszlai, centrocampista del Liverpool, según ha podido saber COPE.',
    ],
    [
      'endrick real-madrid>lyon collapsed',
      'Se cae el fichaje de Endrick por el Lyon',
      'El traspaso de Endrick al Lyon se ha roto en el último momento. El delantero seguirá en el Real Madrid.',
    ],
    [
      'alexis-mac-allister liverpool>real-madrid interest',
      'Mac Allister, en el radar del Madrid',
      'Alexis Mac Allister está en la agenda del Real Madrid para el próximo verano. El argentino tiene contrato con el Liverpool hasta 2028.',
    ],
    [
      'dani-ceballos real-madrid>marseille collapsed',
      'Ceballos rechaza al Marsella',
      'Dani Ceballos ha rechazado la oferta del Olympique de Marsella y se queda en el Real Madrid.',
    ],
  ])('%s', (expected, title, text) => {
    expect(claimsOf(title, text, NOW)).toEqual([expected]);
  });

  it.each([
    [
      'cristiano-ronaldo real-madrid>juventus official',
      '2018-07-10',
      'Cristiano Ronaldo se marcha a la Juventus',
      'El Real Madrid ha hecho oficial el traspaso de Cristiano Ronaldo a la Juventus. El portugués deja el club tras nueve temporadas.',
    ],
    [
      'aurelien-tchouameni monaco>real-madrid personal_terms',
      '2022-05-28',
      'Tchouaméni dice sí al Madrid',
      'Aurélien Tchouaméni ha elegido al Real Madrid y así se lo ha comunicado al Mónaco, según L’Équipe. Los dos clubes negocian el precio.',
    ],
    [
      'federico-chiesa juventus>liverpool official',
      '2024-08-29',
      'El Liverpool ficha a Chiesa',
      'El Liverpool ha anunciado la contratación de Federico Chiesa, procedente de la Juventus, por 12 millones de euros.',
    ],
    [
      'florian-wirtz bayer-leverkusen>liverpool medical',
      '2025-06-20',
      'Wirtz, del Leverkusen al Liverpool',
      'El Bayer Leverkusen ha aceptado la oferta del Liverpool por Florian Wirtz, de 150 millones de euros con variables, según Sky Germany. El centrocampista pasará hoy el reconocimiento médico.',
    ],
    [
      'aurelien-tchouameni real-madrid>bayern-munich denied',
      '2023-08-05',
      'El Bayern insiste por Tchouaméni',
      'El Bayern ha llamado al Real Madrid para interesarse por Aurélien Tchouaméni, cuenta Bild. El club blanco ha respondido que es intransferible.',
    ],
    [
      'ibrahima-konate liverpool>real-madrid agreed',
      '2026-06-10',
      'Acuerdo total entre el Real Madrid y el Liverpool por Konaté',
      'El Real Madrid y el Liverpool han llegado a un acuerdo por el traspaso de Ibrahima Konaté, que firmará hasta 2030.',
    ],
  ])('of the day: %s', (expected, day, title, text) => {
    expect(claimsOf(title, text, `${day}T10:00:00Z`)).toEqual([expected]);
  });

  it.each([
    [
      'Militao pasa por el quirófano',
      'Éder Militao ha sido operado con éxito y estará tres meses de baja, informó el Real Madrid.',
    ],
    [
      'Ancelotti renueva',
      'Carlo Ancelotti ha renovado su contrato con el Real Madrid hasta 2026, anunció el club.',
    ],
    [
      'El Real Madrid, a cuartos',
      'El Real Madrid venció 1-0 al Liverpool con gol de Benzema y se clasificó para los cuartos de final de la Champions.',
    ],
  ])('none: %s', (title, text) => {
    expect(claimsOf(title, text, NOW)).toEqual([]);
  });
});
