/** How one thing stands to another. */
export const RELATIONS = [
  'holding',
  'riding',
  'flying',
  'swinging',
  'throwing',
  'hitting',
  'playing',
  'eating',
  'drinking from',
  'cutting',
  'feeding',
  'wearing',
  'using',
  'talking on',
  'looking at',
  'walking',
  'lying on',
  'sitting on',
  'sitting at',
  'standing on',
  'in front of',
  'next to',
  'under',
  'on',
  'in',
  'with',
] as const;

export type Relation = (typeof RELATIONS)[number];

/** Where a picture may have been taken. */
export const PLACES = [
  'kitchen',
  'bathroom',
  'bedroom',
  'living room',
  'office',
  'restaurant',
  'store',
  'room',
  'street',
  'city',
  'parking lot',
  'train station',
  'train tracks',
  'airport',
  'park',
  'field',
  'forest',
  'zoo',
  'beach',
  'water',
  'snow',
  'sky',
  'baseball field',
  'tennis court',
] as const;

export type Place = (typeof PLACES)[number];

export const INDOOR_PLACES: ReadonlySet<Place> = new Set([
  'kitchen',
  'bathroom',
  'bedroom',
  'living room',
  'office',
  'restaurant',
  'store',
  'room',
]);
