import type { SampleEvent } from '../event.ts';
import alexanderArnoldRealMadrid from './alexander-arnold-real-madrid.ts';
import alonsoRealMadrid from './alonso-real-madrid.ts';
import anfieldRoadStand from './anfield-road-stand.ts';
import bellinghamFatherCalafat from './bellingham-father-calafat.ts';
import bellinghamShirt from './bellingham-shirt.ts';
import carvajalInjury from './carvajal-injury.ts';
import championsLeagueFinal from './champions-league-final.ts';
import courtoisKnee from './courtois-knee.ts';
import liverpoolRealMadridMatch from './liverpool-real-madrid-match.ts';
import liverpoolTitle from './liverpool-title.ts';
import mbappeRealMadrid from './mbappe-real-madrid.ts';
import alvarezAtletico from './not-for-us/alvarez-atletico.ts';
import betisChelsea from './not-for-us/betis-chelsea.ts';
import crownCourtLifts from './not-for-us/crown-court-lifts.ts';
import liverpoolWomen from './not-for-us/liverpool-women.ts';
import madridOpen from './not-for-us/madrid-open.ts';
import realMadridBasketball from './not-for-us/real-madrid-basketball.ts';
import riceArsenal from './not-for-us/rice-arsenal.ts';
import salahAlIttihad from './salah-al-ittihad.ts';
import salahRenewal from './salah-renewal.ts';
import slotLiverpool from './slot-liverpool.ts';
import vanDijkRenewal from './van-dijk-renewal.ts';
import viniciusTheBest from './vinicius-the-best.ts';
import wirtzLiverpool from './wirtz-liverpool.ts';
import zubimendiLiverpool from './zubimendi-liverpool.ts';

/**
 * Every event of the sandbox, in the order in which the outlets publish them: the two Bellingham stories
 * with their match first, the others as they happened.
 * Those of `not-for-us/` must reach no channel that follows Liverpool and Real Madrid.
 */
export const sampleEvents: readonly SampleEvent[] = [
  bellinghamFatherCalafat,
  madridOpen,
  liverpoolRealMadridMatch,
  bellinghamShirt,
  realMadridBasketball,
  courtoisKnee,
  riceArsenal,
  salahAlIttihad,
  anfieldRoadStand,
  slotLiverpool,
  championsLeagueFinal,
  mbappeRealMadrid,
  alvarezAtletico,
  zubimendiLiverpool,
  crownCourtLifts,
  carvajalInjury,
  viniciusTheBest,
  salahRenewal,
  vanDijkRenewal,
  liverpoolTitle,
  alonsoRealMadrid,
  betisChelsea,
  alexanderArnoldRealMadrid,
  wirtzLiverpool,
  liverpoolWomen,
];
