import { defineEvent } from '../../event.ts';

/** Another team of the same club, in the club's own feed. */
export default defineEvent({
  name: 'liverpool-women-taylor-2025-08',
  reports: [
    {
      outletId: 'mersey-lantern',
      title: 'Liverpool Women appoint Gareth Taylor as manager',
      byline: 'Gwen Harbottle',
      text: `
Liverpool Women have named Gareth Taylor as their new manager ahead of the Women’s Super League season. He was
previously in charge of Manchester City’s women, with whom he won the FA Cup and the League Cup.

Taylor follows Matt Beard, who left in February, and Amber Whiteley, who looked after the side until the summer.

The WSL campaign begins in September. Liverpool Women play most of their home matches in St Helens and train at
Melwood, the ground that the club bought back two years ago.`,
      expect: { core: [], posted: false, category: 'academy_women' },
    },
  ],
});
