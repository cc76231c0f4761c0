import type { Look } from '../look.js';
import { INDOOR_PLACES, type Place, SUPPORTS } from './vocabulary.js';

/** Evidence that grows from `least` at a share of `low` to `most` at `high`, in natural log units. */
function grows(share: number, [low, least]: Knot, [high, most]: Knot): number {
  const position = Math.min(1, Math.max(0, (share - low) / (high - low)));
  return least + (most - least) * position;
}

type Knot = readonly [share: number, evidence: number];

/** A picture this white is a page or a cut-out. */
const PAGE_FROM = 0.8;

const SNOW: ReadonlySet<Place> = new Set<Place>(['snow', 'ski slope']);
const WATER: ReadonlySet<Place> = new Set<Place>(['ocean', 'water', 'beach']);
const PLANTS: ReadonlySet<Place> = new Set<Place>(['field', 'grass', 'forest', 'tree', 'park', 'zoo']);
const OPEN_AIR: ReadonlySet<Place> = new Set<Place>(['sky', 'air']);

/** How much the colours of a picture speak for the open air: a sky above, and no lamplight. */
export function outdoorEvidence(look: Look): number {
  // A page is as bright at the top as a sky, but also everywhere else.
  if (look.white > PAGE_FROM) return 0;
  const sky = grows(look.sky, [0.02, -0.6], [0.6, 0.6]);
  return look.isGrey ? sky : sky + grows(look.warm, [0.2, 0.2], [0.7, -0.6]);
}

/**
 * How much the colours of a picture speak for a place, in natural log units: a sky above speaks against
 * rooms, no white against snow, no green against fields. Deliberately mild: colours mislead.
 */
export function lookEvidence(place: Place, look: Look): number {
  const outdoor = outdoorEvidence(look);
  if (INDOOR_PLACES.has(place)) return -outdoor;
  if (SNOW.has(place)) return grows(look.white, [0.1, -2], [0.5, 1]) + (look.isGrey ? 0 : 0.5 * outdoor);
  if (look.isGrey) return 0;
  if (WATER.has(place)) return 1.5 * outdoor + grows(look.warm, [0.2, 0], [0.6, -1]);
  if (PLANTS.has(place)) return grows(look.green, [0.01, -1], [0.25, 0.8]) + 0.5 * outdoor;
  if (OPEN_AIR.has(place)) return grows(look.sky, [0.1, -1.5], [0.7, 0.7]);
  return SUPPORTS.has(place) ? 0 : outdoor;
}
