import type { Category } from 'fovea';

/** Words by which captions mention each COCO category, singular; plurals are found by rule and exception. */
export const CATEGORY_WORDS: Readonly<Record<Category, readonly string[]>> = {
  person: [
    'person',
    'man',
    'woman',
    'boy',
    'girl',
    'child',
    'kid',
    'guy',
    'lady',
    'player',
    'skier',
    'surfer',
    'skateboarder',
    'snowboarder',
    'rider',
    'batter',
    'baby',
    'toddler',
    'individual',
    'someone',
    'couple',
    'family',
    'chef',
    'officer',
    'male',
    'female',
    'pitcher',
    'catcher',
    'crowd',
  ],
  bicycle: ['bicycle', 'bike'],
  car: ['car', 'vehicle', 'taxi', 'cab', 'suv'],
  motorcycle: ['motorcycle', 'motorbike', 'moped', 'scooter'],
  airplane: ['airplane', 'plane', 'jet', 'jetliner', 'aircraft', 'airliner'],
  bus: ['bus'],
  train: ['train', 'locomotive'],
  truck: ['truck', 'pickup', 'van'],
  boat: ['boat', 'ship', 'sailboat', 'canoe', 'kayak', 'ferry'],
  'traffic light': ['traffic light', 'stoplight', 'traffic signal', 'stop light', 'street light'],
  'fire hydrant': ['fire hydrant', 'hydrant'],
  'stop sign': ['stop sign'],
  'parking meter': ['parking meter', 'meter'],
  bench: ['bench'],
  bird: ['bird', 'seagull', 'duck', 'pigeon', 'parrot', 'owl', 'goose', 'swan'],
  cat: ['cat', 'kitten', 'kitty'],
  dog: ['dog', 'puppy'],
  horse: ['horse', 'pony'],
  sheep: ['sheep', 'lamb', 'ram'],
  cow: ['cow', 'cattle', 'bull', 'calf'],
  elephant: ['elephant'],
  bear: ['bear'],
  zebra: ['zebra'],
  giraffe: ['giraffe'],
  backpack: ['backpack'],
  umbrella: ['umbrella', 'parasol'],
  handbag: ['handbag', 'purse', 'bag'],
  tie: ['tie', 'necktie'],
  suitcase: ['suitcase', 'luggage'],
  frisbee: ['frisbee', 'disc'],
  skis: ['ski'],
  snowboard: ['snowboard'],
  'sports ball': ['ball', 'soccer ball', 'basketball', 'tennis ball'],
  kite: ['kite'],
  'baseball bat': ['bat', 'baseball bat'],
  'baseball glove': ['glove', 'baseball glove', 'mitt'],
  skateboard: ['skateboard'],
  surfboard: ['surfboard', 'surf board', 'board'],
  'tennis racket': ['tennis racket', 'racket', 'tennis racquet', 'racquet'],
  bottle: ['bottle'],
  'wine glass': ['wine glass', 'glass'],
  cup: ['cup', 'mug'],
  fork: ['fork'],
  knife: ['knife', 'knive'],
  spoon: ['spoon'],
  bowl: ['bowl'],
  banana: ['banana'],
  apple: ['apple'],
  sandwich: ['sandwich', 'burger', 'hamburger'],
  orange: ['orange'],
  broccoli: ['broccoli'],
  carrot: ['carrot'],
  'hot dog': ['hot dog', 'hotdog'],
  pizza: ['pizza'],
  donut: ['donut', 'doughnut'],
  cake: ['cake', 'cupcake'],
  chair: ['chair'],
  couch: ['couch', 'sofa'],
  'potted plant': ['potted plant', 'plant', 'houseplant'],
  bed: ['bed'],
  'dining table': ['dining table', 'table', 'desk'],
  toilet: ['toilet'],
  tv: ['tv', 'television', 'monitor'],
  laptop: ['laptop', 'computer', 'laptop computer'],
  mouse: ['mouse', 'computer mouse'],
  remote: ['remote', 'remote control', 'controller', 'wii remote', 'game controller'],
  keyboard: ['keyboard'],
  'cell phone': ['cell phone', 'phone', 'cellphone', 'smartphone', 'smart phone', 'mobile phone'],
  microwave: ['microwave'],
  oven: ['oven', 'stove'],
  toaster: ['toaster'],
  sink: ['sink'],
  refrigerator: ['refrigerator', 'fridge', 'freezer'],
  book: ['book'],
  clock: ['clock'],
  vase: ['vase'],
  scissors: ['scissor'],
  'teddy bear': ['teddy bear', 'stuffed animal', 'stuffed bear', 'teddy'],
  'hair drier': ['hair dryer', 'hair drier', 'blow dryer'],
  toothbrush: ['toothbrush', 'tooth brush'],
};

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  knives: 'knife',
  mice: 'mouse',
  geese: 'goose',
  calves: 'calf',
  babies: 'baby',
  ladies: 'lady',
  buses: 'bus',
  sandwiches: 'sandwich',
  benches: 'bench',
  couches: 'couch',
  glasses: 'glass',
  puppies: 'puppy',
  families: 'family',
  toothbrushes: 'toothbrush',
  ponies: 'pony',
};

/** A mention of a category: words `start` up to but without `end`. */
export interface Mention {
  readonly category: Category;
  /** The head word, singular: "man" for a person. */
  readonly word: string;
  readonly isPlural: boolean;
  readonly start: number;
  readonly end: number;
}

const CATEGORY_OF = new Map(
  Object.entries(CATEGORY_WORDS).flatMap(([category, words]) =>
    words.map((word) => [word, category as Category] as const),
  ),
);

/** A caption as lower-case words without punctuation. */
export function wordsOf(caption: string): string[] {
  return caption
    .toLowerCase()
    .replace(/[^a-z0-9' -]/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
}

export function singular(word: string): string {
  return (
    IRREGULAR[word] ??
    (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word)
  );
}

/** All categories that a caption mentions, in order; of overlapping mentions the longer. */
export function findMentions(words: readonly string[]): Mention[] {
  const mentions: Mention[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (const length of [2, 1]) {
      const part = words.slice(start, start + length);
      if (part.length < length) continue;
      const last = singular(part[length - 1] as string);
      const word = [...part.slice(0, -1), last].join(' ');
      const category = CATEGORY_OF.get(word) ?? CATEGORY_OF.get(part.join(' '));
      if (!category) continue;
      mentions.push({ category, word, isPlural: last !== part[length - 1], start, end: start + length });
      start += length - 1;
      break;
    }
  }
  return mentions;
}
