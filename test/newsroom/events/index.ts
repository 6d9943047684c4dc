import type { NewsroomEvent } from '../event.ts';
import columns from './columns.ts';
import cupsOf2024 from './cups-of-2024.ts';
import elsewhere from './elsewhere.ts';
import fourthWeekend from './fourth-weekend.ts';
import liverpoolClub from './liverpool-club.ts';
import liverpoolFitness from './liverpool-fitness.ts';
import liverpoolFulham from './liverpool-fulham.ts';
import liverpoolMarket from './liverpool-market.ts';
import longReads from './long-reads.ts';
import madridClub from './madrid-club.ts';
import madridMarket from './madrid-market.ts';
import madridWeek from './madrid-week.ts';
import nationalTeams from './national-teams.ts';
import notForUs from './not-for-us.ts';
import secondWeekend from './second-weekend.ts';
import springOf2025 from './spring-of-2025.ts';
import summerOf2023 from './summer-of-2023.ts';
import thirdWeekend from './third-weekend.ts';

/** Written last and no rule is to be made with them: what the product makes of what it has not seen. */
export const unseen: NewsroomEvent[] = [...secondWeekend, ...thirdWeekend, ...fourthWeekend];

/** All events of the newsroom set. Texts are our own words; the weekend of November 2026 and all outlets are invented. */
export const events: NewsroomEvent[] = [
  ...liverpoolFitness,
  ...liverpoolFulham,
  ...liverpoolMarket,
  ...liverpoolClub,
  ...madridMarket,
  ...madridWeek,
  ...madridClub,
  ...elsewhere,
  ...nationalTeams,
  ...columns,
  ...longReads,
  ...notForUs,
  ...summerOf2023,
  ...cupsOf2024,
  ...springOf2025,
  ...unseen,
];
