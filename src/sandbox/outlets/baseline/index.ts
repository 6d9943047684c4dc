import type { Baseline } from './define-baseline.ts';
import banderin from './banderin.ts';
import farolBlanco from './farol-blanco.ts';
import floodlightAlmanac from './floodlight-almanac.ts';
import halfwayDispatch from './halfway-dispatch.ts';
import merseyLantern from './mersey-lantern.ts';
import pizarraCesped from './pizarra-cesped.ts';

/** The older items of every outlet. */
export const baselines: readonly Baseline[] = [
  merseyLantern,
  halfwayDispatch,
  floodlightAlmanac,
  farolBlanco,
  banderin,
  pizarraCesped,
];
