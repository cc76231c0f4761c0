import type { Category } from '../../engines/categories.js';
import type { Action } from '../knowledge/vocabulary.js';
import { doerOf, THING_KINDS, type ThingKind } from './thing-kinds.js';

/** What is done; a verb that ends in 在 is followed by the place where one is so. */
const ACTIONS: Readonly<Record<Action, string>> = {
  'playing tennis': '打网球',
  'playing baseball': '打棒球',
  'playing soccer': '踢足球',
  'playing frisbee': '玩飞盘',
  'playing a video game': '玩电子游戏',
  skiing: '滑雪',
  snowboarding: '玩单板滑雪',
  surfing: '冲浪',
  skateboarding: '玩滑板',
  'in flight': '飞行',
  grazing: '吃草',
  driving: '行驶',
  traveling: '行驶',
  parked: '停在',
  swimming: '游泳',
  floating: '漂浮在',
  hanging: '挂在',
  posing: '摆姿势拍照',
  running: '奔跑',
  jumping: '跳跃',
  walking: '行走',
  sleeping: '睡觉',
  lying: '躺在',
  sitting: '坐在',
  standing: '站在',
};

const ACTION_IDIOMS: Readonly<Partial<Record<`${Action} ${Category | ThingKind}`, string>>> = {
  'in flight animal': '飞翔',
  'in flight kite': '飞舞',
  'driving person': '开车',
  'traveling person': '旅行',
  'traveling airplane': '飞行',
  'traveling boat': '航行',
  'lying animal': '趴在',
  'sitting bird': '栖息在',
  'standing vehicle': '停在',
  'standing cycle': '停在',
  'sitting vehicle': '停在',
  'sitting cycle': '停在',
};
const POSTURES: ReadonlySet<Action> = new Set<Action>(['sitting', 'lying', 'standing']);

/** The words for what is done; things do not sit or lie, they were put there. */
export function actionWords(category: Category, action: Action): string {
  const idiom = ACTION_IDIOMS[`${action} ${category}`] ?? ACTION_IDIOMS[`${action} ${THING_KINDS[category]}`];
  return idiom ?? (POSTURES.has(action) && doerOf(category) === 'thing' ? '放在' : ACTIONS[action]);
}
