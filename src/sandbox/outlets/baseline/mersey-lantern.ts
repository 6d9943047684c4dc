import { defineBaseline } from './define-baseline.ts';

/** Older items of The Mersey Lantern. */
export default defineBaseline({
  outletId: 'mersey-lantern',
  items: [
    {
      title: 'Liverpool confirm dates of next stadium tours for families',
      hoursAgo: 30,
      text: `
Liverpool have put further dates on sale for the family tour of Anfield, which takes visitors through the
dressing rooms and down the tunnel.

Tickets can be booked on the club’s website. Tours do not run on matchdays or on the day before a European
game.`,
    },
    {
      title: 'Flashback: Alisson’s header at West Brom, minute by minute',
      hoursAgo: 52,
      text: `
In May 2021 Alisson Becker became the first goalkeeper to score for Liverpool in a competitive match. His
header from Trent Alexander-Arnold’s corner, deep in stoppage time, beat West Bromwich Albion 2-1.

The three points carried Jürgen Klopp’s team towards a place in the Champions League that had looked lost
in March.`,
    },
    {
      title: 'How Liverpool’s loan players fared at the weekend',
      hoursAgo: 76,
      text: `
It was a quiet few days for the Liverpool youngsters who are away on loan. Two started in the Championship
and one was an unused substitute in Scotland.

The club’s pathway coaches will visit each of them before the international break.`,
    },
    {
      title: 'Liverpool’s ticket office explains changes to the members’ sale',
      hoursAgo: 98,
      text: `
Members will be asked to register for the next sale a week earlier than before, Liverpool’s ticket office
said. Nothing changes for holders of season tickets.

Supporters’ groups had asked for a longer window so that those who work at weekends do not miss out.`,
    },
  ],
});
