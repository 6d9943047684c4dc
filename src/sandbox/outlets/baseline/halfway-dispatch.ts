import { defineBaseline } from './define-baseline.ts';

/** Older items of Halfway Dispatch. */
export default defineBaseline({
  outletId: 'halfway-dispatch',
  items: [
    {
      title: 'Premier League clubs approve the calendar for next season',
      hoursAgo: 27,
      text: `
Premier League clubs have agreed on when the next campaign begins and ends, with a short pause planned for
the winter weeks.

Fixtures are published in June. Television picks follow in stages over the summer.`,
    },
    {
      title: 'From the archive: Istanbul, the night Liverpool came back from three down',
      hoursAgo: 49,
      text: `
AC Milan led 3-0 at half-time of the 2005 Champions League final. Within six minutes of the second half
Steven Gerrard, Vladimir Smicer and Xabi Alonso had levelled it for Liverpool.

Jerzy Dudek’s saves in the shoot-out did the rest, and the cup went to Merseyside for the fifth time.`,
    },
    {
      title: 'Referees to explain more decisions over the stadium loudspeakers',
      hoursAgo: 71,
      text: `
Spectators will hear more from officials this season. After a review on the pitch-side screen, the referee
is to announce the decision and the reason for it.

A trial in cup semi-finals was judged a success by the competition’s organisers.`,
    },
  ],
});
