import { defineEvent } from '../../event.ts';

/** The city, not the club. The building works are invented and harmless. */
export default defineEvent({
  name: 'liverpool-crown-court-lifts-2024-09',
  reports: [
    {
      outletId: 'mersey-lantern',
      title: 'Liverpool Crown Court: new lifts and longer opening hours for visitors',
      byline: 'Gwen Harbottle',
      text: `
Visitors to Liverpool Crown Court will find it easier to reach the upper floors from next month. Two lifts in the
building on Derby Square are being replaced, and a third has had its doors widened for wheelchairs.

The reception desk is to open half an hour earlier while the engineers are at work. Signs will point the way to
the nearest step-free entrance.

Shops around Liverpool ONE and Castle Street should notice little, the contractors say, because deliveries of
material are planned for the night.`,
      expect: { core: [], posted: false, category: 'not_football' },
    },
  ],
});
