import type { Category } from '../../engines/categories.js';
import type { Hypernym, SceneWord } from './lexicon.js';

const MAMMALS = ['cat', 'dog', 'horse', 'sheep', 'cow', 'elephant', 'bear', 'zebra', 'giraffe'] as const;
const LAND_VEHICLES = ['bicycle', 'car', 'motorcycle', 'bus', 'train', 'truck'] as const;
const FRUIT = ['banana', 'apple', 'orange'] as const;
const VEGETABLES = ['broccoli', 'carrot'] as const;
const DESSERTS = ['donut', 'cake'] as const;
const CUTLERY = ['fork', 'knife', 'spoon'] as const;
const COMPUTERS = ['laptop', 'mouse', 'keyboard'] as const;

/** What each word stands above: if one of these is there, so is it. */
export const HYPERNYMS: Readonly<Record<Hypernym, readonly Category[]>> = {
  animal: ['bird', ...MAMMALS],
  mammal: MAMMALS,
  vehicle: ['airplane', 'boat', ...LAND_VEHICLES],
  'land vehicle': LAND_VEHICLES,
  furniture: ['bench', 'chair', 'couch', 'bed', 'dining table'],
  food: [...FRUIT, ...VEGETABLES, ...DESSERTS, 'sandwich', 'hot dog', 'pizza'],
  fruit: FRUIT,
  vegetable: VEGETABLES,
  dessert: DESSERTS,
  tableware: [...CUTLERY, 'wine glass', 'cup', 'bowl'],
  cutlery: CUTLERY,
  'sports equipment': [
    'frisbee',
    'skis',
    'snowboard',
    'sports ball',
    'baseball bat',
    'baseball glove',
    'skateboard',
    'surfboard',
    'tennis racket',
  ],
  electronics: ['tv', 'remote', 'cell phone', ...COMPUTERS],
  computer: COMPUTERS,
  'home appliance': ['microwave', 'oven', 'toaster', 'refrigerator', 'hair drier'],
  accessory: ['backpack', 'umbrella', 'handbag', 'tie'],
  luggage: ['backpack', 'handbag', 'suitcase'],
  plant: ['potted plant'],
  table: ['dining table'],
  ball: ['sports ball'],
};

/** Scene words that follow from what is there. */
export const IMPLIED_SCENES: Readonly<Partial<Record<SceneWord, readonly Category[]>>> = {
  outdoor: [
    'airplane',
    'boat',
    'bus',
    'train',
    'truck',
    'traffic light',
    'fire hydrant',
    'stop sign',
    'parking meter',
    'sheep',
    'cow',
    'elephant',
    'zebra',
    'giraffe',
    'skis',
    'snowboard',
    'kite',
    'surfboard',
  ],
  indoor: ['toilet', 'microwave', 'oven', 'toaster', 'sink', 'refrigerator', 'couch', 'bed', 'tv'],
};
