import type { Category } from '../../engines/categories.js';
import type { Action, Place } from '../knowledge/vocabulary.js';
import { placeAt, placeOver } from './ja-places.js';
import { perching } from './ja-relations.js';
import type { Statement } from './realizer.js';
import { doerOf, THING_KINDS, type ThingKind } from './thing-kinds.js';

/** A verb and the particle of the place where it is done. */
type Verb = readonly [particle: 'で' | 'に' | 'を', words: string];

const ACTIONS: Readonly<Record<Action, Verb>> = {
  'playing tennis': ['で', 'テニスをしている'],
  'playing baseball': ['で', '野球をしている'],
  'playing soccer': ['で', 'サッカーをしている'],
  'playing frisbee': ['で', 'フリスビーをしている'],
  'playing a video game': ['で', 'テレビゲームをしている'],
  skiing: ['で', 'スキーをしている'],
  snowboarding: ['で', 'スノーボードをしている'],
  surfing: ['で', 'サーフィンをしている'],
  skateboarding: ['で', 'スケートボードをしている'],
  'in flight': ['を', '飛んでいる'],
  grazing: ['で', '草を食べている'],
  driving: ['を', '走っている'],
  traveling: ['を', '走っている'],
  parked: ['に', '停まっている'],
  swimming: ['で', '泳いでいる'],
  floating: ['に', '浮かんでいる'],
  hanging: ['に', 'ぶら下がっている'],
  posing: ['で', 'ポーズをとっている'],
  running: ['を', '走っている'],
  jumping: ['で', 'ジャンプしている'],
  walking: ['を', '歩いている'],
  sleeping: ['で', '眠っている'],
  lying: ['に', '寝そべっている'],
  sitting: ['に', '座っている'],
  standing: ['に', '立っている'],
};

const ACTION_IDIOMS: Readonly<Partial<Record<`${Action} ${Category | ThingKind}`, Verb>>> = {
  'in flight kite': ['に', '揚がっている'],
  'driving person': ['で', '運転している'],
  'traveling person': ['を', '旅している'],
  'traveling airplane': ['を', '飛んでいる'],
  'traveling boat': ['を', '進んでいる'],
  'hanging clock': ['に', '掛かっている'],
  'standing vehicle': ['に', '停まっている'],
  'standing cycle': ['に', '停まっている'],
  'sitting vehicle': ['に', '停まっている'],
  'sitting cycle': ['に', '停まっている'],
};
/** Things do not sit or lie: they were put there. */
const PUT: Verb = ['に', '置かれている'];
const POSTURES: ReadonlySet<Action> = new Set<Action>(['sitting', 'lying', 'standing']);

/** What the subject does. */
export function actionWords({ subject }: Statement, action: Action): string {
  return perching(verbOf(subject.category, action)[1], subject);
}

/** Where it does so, with the particle: "空を", "野原に". */
export function actionPlace(statement: Statement, action: Action, place: Place): string {
  const [particle] = verbOf(statement.subject.category, action);
  const flies =
    action === 'in flight' || (action === 'traveling' && statement.subject.category === 'airplane');
  return (flies ? placeOver(place) : placeAt(statement, place)) + particle;
}

function verbOf(category: Category, action: Action): Verb {
  const idiom = ACTION_IDIOMS[`${action} ${category}`] ?? ACTION_IDIOMS[`${action} ${THING_KINDS[category]}`];
  return idiom ?? (POSTURES.has(action) && doerOf(category) === 'thing' ? PUT : ACTIONS[action]);
}
