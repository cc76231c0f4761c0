import type { CaptionPlan } from '../caption/plan.js';
import type { SpokenAction } from '../knowledge/word-vocabulary.js';
import type { TagProbabilities } from './probabilities.js';
import type { PeopleWord } from './words/people.js';

type Doing = NonNullable<CaptionPlan['action']> | NonNullable<CaptionPlan['relation']>;

const ACTIONS: Partial<Record<Doing, SpokenAction>> = {
  holding: 'holding',
  swinging: 'swinging',
  carrying: 'carrying',
  throwing: 'throwing',
  catching: 'catching',
  hitting: 'hitting',
  kicking: 'kicking',
  cutting: 'cutting',
  feeding: 'feeding',
  'looking at': 'looking',
  'drinking out of': 'drinking',
  riding: 'riding',
  'riding a wave on': 'surfing',
  'doing a trick on': 'jumping',
  flying: 'flying',
  'in flight': 'flying',
  playing: 'playing',
  'playing with': 'playing',
  eating: 'eating',
  using: 'using',
  walking: 'walking',
  'walking with': 'walking',
  jumping: 'jumping',
  skiing: 'skiing',
  snowboarding: 'snowboarding',
  surfing: 'surfing',
  skateboarding: 'skateboarding',
  grazing: 'grazing',
  driving: 'driving',
  traveling: 'traveling',
  parked: 'parked',
  'parked next to': 'parked',
  floating: 'floating',
  sitting: 'sitting',
  'sitting on': 'sitting',
  'sitting at': 'sitting',
  'sitting in': 'sitting',
  'sitting next to': 'sitting',
  'sitting in front of': 'sitting',
  standing: 'standing',
  'standing on': 'standing',
  'standing in': 'standing',
  'standing around': 'standing',
  'standing next to': 'standing',
  'standing in front of': 'standing',
  lying: 'lying',
  'lying on': 'lying',
  'lying next to': 'lying',
};

const RIDERS = {
  bicycle: 'cyclist',
  motorcycle: 'motorcyclist',
  horse: 'horse rider',
} as const satisfies Readonly<Record<string, PeopleWord>>;

/** Of actions that a caption names because things and geometry allow them, about so many are right. */
const LIKELY = 0.75;

/** What the caption says is going on, as a tag; and who rides what. */
export function addActions(tags: TagProbabilities, plan: CaptionPlan | undefined): void {
  const doing = plan?.action ?? plan?.relation;
  const action = doing && ACTIONS[doing];
  if (!plan || !action) return;
  const likely = LIKELY * plan.subject.probability * (plan.object?.probability ?? 1);
  tags.raise(action, likely);
  const ridden = plan.object?.category;
  if (doing === 'riding' && (ridden === 'bicycle' || ridden === 'motorcycle' || ridden === 'horse')) {
    tags.raise(RIDERS[ridden], likely);
  }
}
