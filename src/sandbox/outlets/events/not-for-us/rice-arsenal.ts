import { defineEvent } from '../../event.ts';

/** A transfer between two clubs that nobody here follows. */
export default defineEvent({
  name: 'rice-arsenal-2023-07',
  reports: [
    {
      outletId: 'halfway-dispatch',
      title: 'Arsenal sign midfielder Rice from West Ham for £105m',
      place: 'LONDON, July 15',
      byline: 'Ines Cathcart',
      text: `
Arsenal completed the signing of Declan Rice from West Ham United on Saturday, paying £100m and up to £5m in
add-ons for the England midfielder.

Rice, 24, captained West Ham to victory in the Europa Conference League final in June, their first major trophy
since 1980. He has signed a long-term contract at the Emirates Stadium and will wear the number 41.

Manchester City had also made an offer but withdrew when the price passed £90m. Arsenal finished second to them
last season and have added Kai Havertz and Jurriën Timber this summer.`,
      expect: { core: ['arsenal', 'west-ham'], posted: false, category: 'transfer' },
    },
  ],
});
