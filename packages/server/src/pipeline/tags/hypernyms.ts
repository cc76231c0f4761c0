import type { Category } from '../../engines/categories.js';
import type { Hypernym } from './lexicon.js';

const PETS = ['cat', 'dog'] as const;
const LIVESTOCK = ['horse', 'sheep', 'cow'] as const;
const WILDLIFE = ['elephant', 'bear', 'zebra', 'giraffe'] as const;
const MAMMALS = [...PETS, ...LIVESTOCK, ...WILDLIFE] as const;
const PUBLIC_TRANSPORT = ['bus', 'train'] as const;
const LAND_VEHICLES = ['bicycle', 'car', 'motorcycle', 'truck', ...PUBLIC_TRANSPORT] as const;
const FRUIT = ['banana', 'apple', 'orange'] as const;
const VEGETABLES = ['broccoli', 'carrot'] as const;
const DESSERTS = ['donut', 'cake'] as const;
const FAST_FOOD = ['sandwich', 'hot dog', 'pizza'] as const;
const CUTLERY = ['fork', 'knife', 'spoon'] as const;
const DRINKWARE = ['wine glass', 'cup'] as const;
const COMPUTERS = ['laptop', 'mouse', 'keyboard'] as const;
const BALL_GAMES = ['sports ball', 'baseball bat', 'baseball glove', 'tennis racket'] as const;
const BOARDS = ['skateboard', 'surfboard', 'snowboard'] as const;

/** What each word stands above: if one of these is there, so is it. */
export const HYPERNYMS: Readonly<Record<Hypernym, readonly Category[]>> = {
  animal: ['bird', ...MAMMALS],
  mammal: MAMMALS,
  pet: PETS,
  livestock: LIVESTOCK,
  wildlife: WILDLIFE,
  vehicle: ['airplane', 'boat', ...LAND_VEHICLES],
  'land vehicle': LAND_VEHICLES,
  'public transport': PUBLIC_TRANSPORT,
  aircraft: ['airplane'],
  watercraft: ['boat'],
  sign: ['stop sign'],
  furniture: ['bench', 'chair', 'couch', 'bed', 'dining table'],
  food: [...FRUIT, ...VEGETABLES, ...DESSERTS, ...FAST_FOOD],
  fruit: FRUIT,
  vegetable: VEGETABLES,
  dessert: DESSERTS,
  'fast food': FAST_FOOD,
  tableware: [...CUTLERY, ...DRINKWARE, 'bowl'],
  cutlery: CUTLERY,
  drinkware: DRINKWARE,
  'sports equipment': ['frisbee', 'skis', ...BALL_GAMES, ...BOARDS],
  board: BOARDS,
  electronics: ['tv', 'remote', 'cell phone', ...COMPUTERS],
  computer: COMPUTERS,
  screen: ['tv', 'laptop'],
  'home appliance': ['microwave', 'oven', 'toaster', 'refrigerator', 'hair drier'],
  'plumbing fixture': ['sink', 'toilet'],
  accessory: ['backpack', 'umbrella', 'handbag', 'tie'],
  luggage: ['backpack', 'handbag', 'suitcase'],
  toy: ['teddy bear', 'kite', 'frisbee'],
  plant: ['potted plant'],
  table: ['dining table'],
  ball: ['sports ball'],
};
