import type { Category } from '../../engines/categories.js';
import type { Hypernym } from './words/hypernyms.js';

const PETS = ['cat', 'dog'] as const;
const EQUINES = ['horse', 'zebra'] as const;
const BOVIDS = ['sheep', 'cow'] as const;
const LIVESTOCK = ['horse', ...BOVIDS] as const;
const RUMINANTS = [...BOVIDS, 'giraffe'] as const;
const UNGULATES = [...EQUINES, ...RUMINANTS] as const;
const WILDLIFE = ['elephant', 'bear', 'zebra', 'giraffe'] as const;
const MAMMALS = [...PETS, ...LIVESTOCK, ...WILDLIFE] as const;
const ANIMALS = ['bird', ...MAMMALS] as const;
const TWO_WHEELERS = ['bicycle', 'motorcycle'] as const;
const LAND_VEHICLES = [...TWO_WHEELERS, 'car', 'bus', 'truck', 'train'] as const;
const VEHICLES = ['airplane', 'boat', ...LAND_VEHICLES] as const;
const FRUIT = ['banana', 'apple', 'orange'] as const;
const VEGETABLES = ['broccoli', 'carrot'] as const;
const PRODUCE = [...FRUIT, ...VEGETABLES] as const;
const DESSERTS = ['donut', 'cake'] as const;
const FAST_FOOD = ['sandwich', 'hot dog', 'pizza'] as const;
const CUTLERY = ['fork', 'knife', 'spoon'] as const;
const DRINKWARE = ['wine glass', 'cup'] as const;
const TABLEWARE = [...CUTLERY, ...DRINKWARE, 'bowl'] as const;
const INPUT_DEVICES = ['mouse', 'keyboard'] as const;
const COMPUTERS = ['laptop', ...INPUT_DEVICES] as const;
const ELECTRONICS = ['tv', 'remote', 'cell phone', ...COMPUTERS] as const;
const COOKING_APPLIANCES = ['microwave', 'oven', 'toaster'] as const;
const KITCHEN_APPLIANCES = [...COOKING_APPLIANCES, 'refrigerator'] as const;
const BASEBALL = ['baseball bat', 'baseball glove'] as const;
const BALL_SPORTS = ['sports ball', ...BASEBALL, 'tennis racket'] as const;
const WINTER_SPORTS = ['skis', 'snowboard'] as const;
const BOARDS = ['skateboard', 'surfboard', 'snowboard'] as const;

/** What each word stands above: if one of these is there, so is it. */
export const HYPERNYMS: Readonly<Record<Hypernym, readonly Category[]>> = {
  animal: ANIMALS,
  vertebrate: ANIMALS,
  mammal: MAMMALS,
  pet: PETS,
  feline: ['cat'],
  canine: ['dog'],
  carnivore: PETS,
  livestock: LIVESTOCK,
  equine: EQUINES,
  bovid: BOVIDS,
  ungulate: UNGULATES,
  ruminant: RUMINANTS,
  pachyderm: ['elephant'],
  herbivore: ['elephant', ...UNGULATES],
  wildlife: WILDLIFE,
  vehicle: VEHICLES,
  transport: VEHICLES,
  'land vehicle': LAND_VEHICLES,
  'road vehicle': ['bicycle', 'motorcycle', 'car', 'bus', 'truck'],
  'motor vehicle': ['car', 'motorcycle', 'bus', 'truck'],
  'two-wheeler': TWO_WHEELERS,
  'heavy vehicle': ['bus'],
  'rail vehicle': ['train'],
  railway: ['train'],
  'public transport': ['bus', 'train'],
  aircraft: ['airplane'],
  aviation: ['airplane'],
  watercraft: ['boat'],
  'water transport': ['boat'],
  travel: ['suitcase', 'airplane'],
  sign: ['stop sign'],
  'traffic sign': ['stop sign'],
  'traffic control': ['stop sign', 'traffic light'],
  'street furniture': ['traffic light', 'fire hydrant', 'stop sign', 'parking meter'],
  'firefighting equipment': ['fire hydrant'],
  furniture: ['bench', 'chair', 'couch', 'bed', 'dining table'],
  seat: ['bench', 'chair', 'couch'],
  table: ['dining table'],
  'dining furniture': ['dining table'],
  'bedroom furniture': ['bed'],
  bedding: ['bed'],
  'home decor': ['vase', 'potted plant'],
  plant: ['potted plant'],
  flowerpot: ['potted plant'],
  food: [...PRODUCE, ...DESSERTS, ...FAST_FOOD],
  cuisine: FAST_FOOD,
  'fast food': FAST_FOOD,
  'Italian food': ['pizza'],
  'American food': ['hot dog'],
  snack: ['sandwich', 'hot dog', 'donut'],
  sausage: ['hot dog'],
  dessert: DESSERTS,
  sweets: DESSERTS,
  confectionery: DESSERTS,
  'natural food': PRODUCE,
  produce: PRODUCE,
  fruit: FRUIT,
  citrus: ['orange'],
  'tropical fruit': ['banana'],
  vegetable: VEGETABLES,
  'root vegetable': ['carrot'],
  'green vegetable': ['broccoli'],
  tableware: TABLEWARE,
  kitchenware: TABLEWARE,
  cutlery: CUTLERY,
  drinkware: DRINKWARE,
  glassware: ['wine glass'],
  container: ['bottle', 'bowl', 'vase', ...DRINKWARE],
  tool: ['scissors'],
  'cutting tool': ['scissors', 'knife'],
  stationery: ['scissors'],
  'sports equipment': ['frisbee', 'skis', ...BALL_SPORTS, ...BOARDS],
  'ball sports equipment': BALL_SPORTS,
  'baseball equipment': BASEBALL,
  'tennis equipment': ['tennis racket'],
  'winter sports equipment': WINTER_SPORTS,
  'water sports equipment': ['surfboard'],
  'protective equipment': ['baseball glove'],
  ball: ['sports ball'],
  bat: ['baseball bat'],
  racket: ['tennis racket'],
  glove: ['baseball glove'],
  board: BOARDS,
  toy: ['teddy bear', 'kite', 'frisbee'],
  'stuffed toy': ['teddy bear'],
  technology: ELECTRONICS,
  electronics: ELECTRONICS,
  computer: COMPUTERS,
  'personal computer': ['laptop'],
  'computer hardware': COMPUTERS,
  'input device': INPUT_DEVICES,
  'pointing device': ['mouse'],
  peripheral: INPUT_DEVICES,
  'office equipment': COMPUTERS,
  'mobile device': ['cell phone', 'laptop'],
  'wireless device': ['cell phone', 'remote'],
  'handheld device': ['cell phone', 'remote'],
  telephone: ['cell phone'],
  'communication device': ['cell phone'],
  screen: ['tv', 'laptop'],
  'home entertainment': ['tv', 'remote'],
  'electrical appliance': ['tv', 'microwave', 'toaster', 'refrigerator', 'hair drier'],
  'home appliance': [...KITCHEN_APPLIANCES, 'hair drier'],
  'kitchen appliance': KITCHEN_APPLIANCES,
  'cooking appliance': COOKING_APPLIANCES,
  'small appliance': ['microwave', 'toaster', 'hair drier'],
  'major appliance': ['oven', 'refrigerator'],
  'plumbing fixture': ['sink', 'toilet'],
  hygiene: ['sink', 'toilet', 'toothbrush'],
  'personal care': ['toothbrush', 'hair drier'],
  'dental care': ['toothbrush'],
  'hair care': ['hair drier'],
  brush: ['toothbrush'],
  accessory: ['backpack', 'umbrella', 'handbag', 'tie'],
  fashion: ['handbag', 'tie'],
  clothing: ['tie'],
  'formal wear': ['tie'],
  luggage: ['backpack', 'handbag', 'suitcase'],
  publication: ['book'],
  'paper product': ['book'],
  'reading material': ['book'],
  'measuring instrument': ['clock', 'parking meter'],
  time: ['clock'],
};
