import { defineEvent } from '../../event.ts';

/** "Real" is Real Betis. */
export default defineEvent({
  name: 'chelsea-betis-final-2025-05',
  reports: [
    {
      outletId: 'floodlight-almanac',
      title: 'Chelsea 4-1 Real Betis: Palmer turns Conference League final around',
      byline: 'Petra Lindqvist-Hale',
      text: `
Real Betis led for almost an hour in Wrocław and still went home with a heavy defeat. Chelsea won the Conference
League final 4-1 on Wednesday after Cole Palmer made two goals in five minutes.

Abde Ezzalzouli had given the Seville side an early lead from Isco’s pass. Enzo Fernández headed the equaliser,
Nicolas Jackson chested in the second, and Jadon Sancho and Moisés Caicedo added two more near the end.

It was the first European final in Betis’s history. Chelsea are the first club to have won all of UEFA’s men’s
competitions.`,
      expect: { core: ['chelsea', 'real-betis'], posted: false, category: 'match_report' },
    },
  ],
});
