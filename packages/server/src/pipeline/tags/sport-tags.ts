import type { Category } from '../../engines/categories.js';
import { HYPERNYMS } from './hypernyms.js';
import type { TagProbabilities } from './probabilities.js';
import type { SportWord } from './words/sports.js';

const WATER: readonly Category[] = ['surfboard'];
const WINTER = HYPERNYMS['winter sports equipment'];

/** The equipment with which somebody does each kind of sport. */
export const SPORTS: Readonly<Record<SportWord, readonly Category[]>> = {
  sport: HYPERNYMS['sports equipment'],
  'ball game': HYPERNYMS['ball sports equipment'],
  'racket sport': ['tennis racket'],
  'team sport': HYPERNYMS['baseball equipment'],
  'winter sport': WINTER,
  'water sport': WATER,
  'board sport': HYPERNYMS.board,
  'extreme sport': HYPERNYMS.board,
  'kite flying': ['kite'],
  'outdoor activity': ['kite', 'frisbee', ...WATER, ...WINTER],
  recreation: ['kite', 'frisbee', 'skateboard', ...WATER, ...WINTER],
};

/** Sport where people have the equipment. */
export function addSports(tags: TagProbabilities): void {
  const person = tags.get('person') ?? 0;
  for (const [name, equipment] of Object.entries(SPORTS) as [SportWord, readonly Category[]][]) {
    tags.raise(name, person * Math.max(...equipment.map((category) => tags.get(category) ?? 0)));
  }
}
