import type { CaptionPlan } from '../caption/plan.js';
import { HYPERNYMS } from './hypernyms.js';
import type { ActionWord } from './lexicon.js';
import type { TagProbabilities } from './probabilities.js';

type Doing = NonNullable<CaptionPlan['action']> | NonNullable<CaptionPlan['relation']>;

const ACTIONS: Partial<Record<Doing, ActionWord>> = {
  holding: 'holding',
  swinging: 'holding',
  carrying: 'holding',
  riding: 'riding',
  'riding a wave on': 'riding',
  flying: 'flying',
  'in flight': 'flying',
  playing: 'playing',
  eating: 'eating',
  using: 'using',
  sitting: 'sitting',
  'sitting on': 'sitting',
  'sitting at': 'sitting',
  'sitting in': 'sitting',
  standing: 'standing',
  'standing on': 'standing',
  'lying on': 'lying',
};

/** Of actions that a caption names because things and geometry allow them, about so many are right. */
const LIKELY = 0.75;

/** What the caption says is going on, as a tag; and sport where people have the equipment. */
export function addActions(tags: TagProbabilities, plan: CaptionPlan | undefined): void {
  const equipment = Math.max(...HYPERNYMS['sports equipment'].map((category) => tags.get(category) ?? 0));
  tags.raise('sport', equipment * (tags.get('person') ?? 0));
  const doing = plan?.action ?? plan?.relation;
  const action = doing && ACTIONS[doing];
  if (!plan || !action) return;
  tags.raise(action, LIKELY * plan.subject.probability * (plan.object?.probability ?? 1));
}
