import type { Category } from '../../engines/categories.js';
import type { Relation } from './vocabulary.js';

const EDIBLE: readonly Category[] = [
  'banana',
  'apple',
  'sandwich',
  'orange',
  'broccoli',
  'carrot',
  'hot dog',
  'pizza',
  'donut',
  'cake',
];
const VEHICLES: readonly Category[] = [
  'bicycle',
  'car',
  'motorcycle',
  'airplane',
  'bus',
  'train',
  'truck',
  'boat',
];
const SEATS: readonly Category[] = ['bench', 'chair', 'couch', 'bed', 'toilet', 'suitcase', 'dining table'];
const VESSELS: readonly Category[] = ['bottle', 'wine glass', 'cup', 'bowl', 'sink', 'toilet'];
const THROWN: readonly Category[] = ['frisbee', 'sports ball'];
const BOARDS: readonly Category[] = ['skateboard', 'surfboard', 'snowboard', 'skis'];
const RIDDEN_ANIMALS: readonly Category[] = ['horse', 'elephant', 'cow'];
const ROOMY: readonly Category[] = [
  ...VEHICLES,
  'chair',
  'couch',
  'bed',
  'suitcase',
  'sink',
  'toilet',
  'bowl',
];
const GEAR: readonly Category[] = ['tie', 'backpack', 'handbag', 'baseball glove', 'skis', 'umbrella'];

/**
 * The things that a relation can be to. Statistics of captions take "an orange shirt" for an orange and
 * glasses for wine glasses; relations that are absent can be to anything.
 */
const OBJECTS: Readonly<Partial<Record<Relation, readonly Category[]>>> = {
  wearing: GEAR,
  eating: EDIBLE,
  'drinking out of': VESSELS,
  cutting: [...EDIBLE, 'scissors', 'knife'],
  'brushing with': ['toothbrush', 'hair drier'],
  riding: [...RIDDEN_ANIMALS, ...VEHICLES, ...BOARDS],
  'riding a wave on': ['surfboard'],
  'doing a trick on': [...BOARDS, 'bicycle', 'motorcycle', 'frisbee'],
  flying: ['kite', 'airplane'],
  swinging: ['baseball bat', 'tennis racket'],
  throwing: THROWN,
  catching: THROWN,
  hitting: ['sports ball'],
  kicking: ['sports ball'],
  'talking on': ['cell phone'],
  using: [
    'laptop',
    'cell phone',
    'remote',
    'keyboard',
    'mouse',
    'tv',
    'scissors',
    'hair drier',
    'toothbrush',
  ],
  'sitting in': ROOMY,
  'standing in': [...VEHICLES, 'sink'],
  'sitting on': [...SEATS, ...VEHICLES, ...RIDDEN_ANIMALS, 'surfboard', 'skateboard', 'laptop', 'keyboard'],
  'standing on': [...VEHICLES, ...BOARDS, ...SEATS, 'horse', 'elephant'],
  'sitting at': ['dining table', 'laptop'],
};

/** Whether one thing can have a relation to another, whatever statistics say. */
export function isPlausible(subject: Category, relation: Relation, object: Category): boolean {
  if (subject !== 'person' && isOfPeople(relation, object)) return false;
  return OBJECTS[relation]?.includes(object) ?? true;
}

/** Only people use things; who is on a phone talks on it. */
function isOfPeople(relation: Relation, object: Category): boolean {
  return relation === 'using' || relation === 'talking on' || (relation === 'on' && object === 'cell phone');
}
