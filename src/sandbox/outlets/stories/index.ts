import type { SampleEvent } from '../event.ts';
import alexanderArnoldRealMadrid from './alexander-arnold-real-madrid.ts';
import bellinghamFatherCalafat from './bellingham-father-calafat.ts';
import bellinghamShirt from './bellingham-shirt.ts';
import liverpoolRealMadridMatch from './liverpool-real-madrid-match.ts';

/** Every event of the sandbox, in the order in which the outlets publish them. */
export const sampleEvents: readonly SampleEvent[] = [
  bellinghamFatherCalafat,
  liverpoolRealMadridMatch,
  bellinghamShirt,
  alexanderArnoldRealMadrid,
];
