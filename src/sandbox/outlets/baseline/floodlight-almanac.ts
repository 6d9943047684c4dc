import { defineBaseline } from './define-baseline.ts';

/** Older items of Floodlight Almanac. */
export default defineBaseline({
  outletId: 'floodlight-almanac',
  items: [
    {
      title: 'The anatomy of a corner: why near-post runs are back in fashion',
      hoursAgo: 29,
      text: `
Set-piece coaches have become regulars on Premier League benches. Their favourite idea at present is an old
one: crowd the goalkeeper, then attack the near post.

Arsenal have scored more this way than anybody else, our count suggests, and others copy them.`,
    },
    {
      title: 'Real Madrid’s five European Cups in a row: a short history',
      hoursAgo: 55,
      text: `
Between 1956 and 1960 nobody but Real Madrid won the European Cup. The run ended with a 7-3 win over
Eintracht Frankfurt in Glasgow, in which Ferenc Puskás scored four times and Alfredo Di Stéfano three.

More than 127,000 people are said to have seen it at Hampden Park.`,
    },
    {
      title: 'What the numbers say about goalkeepers who play short',
      hoursAgo: 80,
      text: `
Fewer than one goal kick in two is now hit long in the top division. The risk is easily seen, the reward
less so: teams that build from the back win the ball higher up later on.

We looked at three seasons of data to find out where the balance lies.`,
    },
    {
      title: 'Five grounds to visit before they change for ever',
      hoursAgo: 118,
      text: `
Old main stands are giving way to glass and steel. Our readers named five football grounds that are worth a
trip while the wooden seats are still there.

Everton’s former home came first by a wide margin.`,
    },
  ],
});
