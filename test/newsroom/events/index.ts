import type { NewsroomEvent } from '../event.ts';
import liverpoolFitness from './liverpool-fitness.ts';
import liverpoolFulham from './liverpool-fulham.ts';
import liverpoolMarket from './liverpool-market.ts';
import madridMarket from './madrid-market.ts';

/** All events of the newsroom set. */
export const events: NewsroomEvent[] = [
  ...liverpoolFitness,
  ...liverpoolFulham,
  ...liverpoolMarket,
  ...madridMarket,
];
