import { describe, expect, it } from 'vitest';
import { readNotice } from '../../src/stories/notice.ts';

describe('corrections and retractions', () => {
  it.each([
    ['Keeper fee', 'CORRECTION: An earlier version of this article gave the fee in euros.'],
    ['CORRECTED: the number 10 report', 'We got it wrong.'],
    ['Keeper fee', 'He joined in May.\nThis article was amended on 3 June to correct the fee.'],
    ['Fe de errores: el dorsal de Lindqvist', 'Llevará el 27.'],
    ['Dorsales', 'RECTIFICACIÓN: en una versión anterior de esta noticia se decía que llevaría el 9.'],
  ])('a correction: %s / %s', (title, text) => {
    expect(readNotice(title, text)).toBe('correction');
  });

  it.each([
    ['Pier sale', 'The club has denied the report. The article has been withdrawn.'],
    ['Pier sale', 'The Harbour Post has retracted its story on the pier.'],
    ['El muelle', 'El diario ha retirado la noticia sobre la venta del muelle.'],
    ['Retraction: pier sale', 'It did not happen.'],
  ])('a retraction: %s / %s', (title, text) => {
    expect(readNotice(title, text)).toBe('retraction');
  });

  it.each([
    ['Club deny bid for keeper', 'Brighton have denied that they made an offer and called the report wrong.'],
    ['Bid withdrawn', 'Malmo have withdrawn their offer for Lindqvist.'],
    ['El Malmö retira su oferta', 'El club ha retirado la oferta por el portero.'],
    ['Referee corrected himself', 'The decision was corrected after a look at the screen.'],
    ['Number retired', 'The club will retire the number 6, which was removed from the shirts.'],
  ])('neither: %s / %s', (title, text) => {
    expect(readNotice(title, text)).toBeUndefined();
  });
});
