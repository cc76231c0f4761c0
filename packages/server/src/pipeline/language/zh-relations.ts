import type { Relation } from '../knowledge/vocabulary.js';
import type { Group } from './realizer.js';
import {
  CONTAINERS,
  type Doer,
  doerOf,
  idiomFor,
  isAlive,
  isPortable,
  type RelationIdioms,
  SURFACES,
} from './thing-kinds.js';
import { bareNoun, nounPhrase } from './zh-nouns.js';

/** {one} is the thing with its number, {it} without a number when there is one, {noun} never with one. */
const RELATIONS: Readonly<Record<Exclude<Relation, 'and' | 'with'>, string>> = {
  holding: '拿着{one}',
  carrying: '拿着{one}',
  riding: '乘坐{it}',
  'riding a wave on': '用{it}冲浪',
  'doing a trick on': '做{noun}特技',
  flying: '放飞{it}',
  swinging: '挥动{it}',
  throwing: '扔{it}',
  catching: '接{it}',
  hitting: '拍打{it}',
  kicking: '踢{it}',
  playing: '玩{it}',
  'playing with': '玩{it}',
  eating: '吃{it}',
  'drinking out of': '用{it}喝东西',
  cutting: '切{it}',
  feeding: '喂{it}',
  'brushing with': '用{it}刷牙',
  wearing: '戴着{one}',
  using: '使用{it}',
  'talking on': '用{it}通话',
  'looking at': '看着{one}',
  walking: '牵着{one}行走',
  pulling: '拉着{one}',
  'posing with': '和{one}合影',
  'lying on': '躺在{it}上',
  'lying next to': '躺在{it}旁边',
  'sitting on': '坐在{it}上',
  'sitting at': '坐在{it}前',
  'sitting in': '坐在{it}里',
  'sitting next to': '坐在{it}旁边',
  'sitting in front of': '坐在{it}前',
  'standing on': '站在{it}上',
  'standing in': '站在{it}里',
  'standing around': '站在{it}旁边',
  'standing next to': '站在{it}旁边',
  'standing in front of': '站在{it}前',
  'walking with': '拿着{one}行走',
  'parked next to': '停在{it}旁边',
  'in front of': '在{it}前面',
  behind: '在{it}后面',
  under: '在{it}下面',
  'next to': '在{it}旁边',
  'topped with': '上放着{one}',
  'filled with': '里装满了{noun}',
  on: '在{it}上',
  in: '在{it}里',
};

/** What animals do in another way than people, and how things are where people sit or stand. */
const IDIOMS: Readonly<Record<Doer, RelationIdioms>> = {
  person: {
    'holding umbrella': '撑着{one}',
    'holding person': '抱着{one}',
    'holding animal': '抱着{one}',
    'holding horse': '牵着{one}',
    'holding teddy bear': '抱着{one}',
    'carrying person': '抱着{one}',
    'carrying animal': '抱着{one}',
    'carrying teddy bear': '抱着{one}',
    'carrying surfboard': '抱着{one}',
    'carrying snowboard': '抱着{one}',
    'carrying handbag': '提着{one}',
    'carrying suitcase': '提着{one}',
    'carrying backpack': '背着{one}',
    'riding animal': '骑{it}',
    'riding cycle': '骑{it}',
    'riding vehicle': '乘{it}',
    'riding skis': '滑雪',
    'riding snowboard': '玩单板滑雪',
    'riding skateboard': '玩{it}',
    'riding surfboard': '冲浪',
    'riding a wave on surfboard': '冲浪',
    'doing a trick on surfboard': '做冲浪特技',
    'doing a trick on skis': '做滑雪特技',
    'doing a trick on snowboard': '做单板滑雪特技',
    'doing a trick on animal': '表演马术特技',
    'flying kite': '放{it}',
    'flying frisbee': '扔{it}',
    'flying airplane': '驾驶{it}',
    'swinging sports ball': '击球',
    'hitting sports ball': '击球',
    'playing person': '和{one}玩耍',
    'playing animal': '和{one}玩耍',
    'playing with person': '和{one}玩耍',
    'playing with animal': '和{one}玩耍',
    'feeding person': '给{one}喂食',
    'wearing tie': '打着{it}',
    'wearing backpack': '背着{one}',
    'wearing handbag': '挎着{one}',
    'wearing skis': '踩着{one}',
    'wearing skateboard': '带着{one}',
    'using umbrella': '撑着{one}',
    'talking on cell phone': '打电话',
    'talking on person': '和{one}交谈',
    'looking at tv': '看{it}',
    'looking at book': '看{it}',
    'walking dog': '遛{it}',
    'walking cycle': '推着{one}行走',
    'sitting on animal': '骑在{it}上',
    'sitting on cycle': '骑在{it}上',
    'sitting at dining table': '坐在{it}旁',
    'sitting at seat': '坐在{it}上',
    'sitting in seat': '坐在{it}上',
    'sitting in boat': '坐在{it}上',
    'standing on skis': '踩着{one}站立',
    'standing in skis': '踩着{one}站立',
    'standing in boat': '站在{it}上',
    'walking with umbrella': '撑着{one}行走',
    'walking with suitcase': '拉着{one}行走',
    'walking with cycle': '推着{one}行走',
    'walking with animal': '和{one}一起行走',
    'walking with person': '和{one}一起行走',
    'on cycle': '骑{it}',
    'on animal': '骑{it}',
    'on skis': '滑雪',
    'on snowboard': '玩单板滑雪',
    'on skateboard': '玩{it}',
    'on surfboard': '冲浪',
    'on cell phone': '打电话',
    'on laptop': '使用{it}',
    'on toilet': '坐在{it}上',
    'on tv': '出现在{it}上',
    'in tie': '打着{it}',
    'in skis': '踩着{one}',
    'in boat': '乘{it}',
    'on boat': '乘{it}',
    'in bed': '躺在{it}上',
    'in seat': '坐在{it}上',
    'in person': '在{it}旁边',
    'with held': '拿着{one}',
    'with tie': '打着{it}',
    'with backpack': '背着{one}',
    'with handbag': '提着{one}',
    'with suitcase': '带着{one}',
    'with umbrella': '撑着{one}',
    'with skis': '踩着{one}',
    'with teddy bear': '抱着{one}',
  },
  animal: {
    holding: '叼着{one}',
    'carrying held': '叼着{one}',
    'carrying person': '驮着{one}',
    'riding surfboard': '站在{it}上冲浪',
    'riding skateboard': '玩{it}',
    'doing a trick on frisbee': '表演接飞盘特技',
    'playing person': '和{one}玩耍',
    'playing animal': '和{one}玩耍',
    'playing with person': '和{one}玩耍',
    'playing with animal': '和{one}玩耍',
    'drinking out of': '从{it}里喝水',
    walking: '和{one}一起行走',
    'walking with': '和{one}一起行走',
    'looking at tv': '看着{it}',
    'lying on': '趴在{it}上',
    'lying next to': '趴在{it}旁边',
    'sitting at dining table': '坐在{it}旁',
    'sitting at seat': '坐在{it}上',
    'sitting in seat': '坐在{it}上',
    'sitting in boat': '坐在{it}上',
    'standing in boat': '站在{it}上',
    'in seat': '在{it}上',
    'in boat': '在{it}上',
    'with held': '叼着{one}',
  },
  thing: {
    'lying on': '放在{it}上',
    'lying next to': '放在{it}旁边',
    'sitting on': '放在{it}上',
    'sitting at': '在{it}旁边',
    'sitting in': '在{it}里',
    'sitting in seat': '在{it}上',
    'sitting next to': '在{it}旁边',
    'sitting in front of': '在{it}前面',
    'standing on': '在{it}上',
    'standing in': '在{it}里',
    'standing around': '在{it}周围',
    'standing next to': '在{it}旁边',
    'standing in front of': '在{it}前面',
    'in seat': '在{it}上',
    'filled with person': '上坐满了{noun}',
  },
};

/** What three or more do together. */
const TOGETHER: Readonly<Partial<Record<Relation, string>>> = {
  'sitting at': '围坐在{it}旁',
  'standing around': '围站在{it}旁',
};

/** What a relation to a thing is called; undefined where the two are only named beside each other. */
export function relationWords(subject: Group, relation: Relation, object: Group): string | undefined {
  const doer = doerOf(subject.category);
  const together = subject.count > 2 && doer !== 'thing' ? TOGETHER[relation] : undefined;
  const words =
    together ??
    (doer === 'thing' ? thingWords(subject, relation, object) : undefined) ??
    idiomFor(IDIOMS[doer], relation, object.category) ??
    (relation === 'and' || relation === 'with' ? undefined : RELATIONS[relation]);
  return subject.category === 'bird' ? words?.replace(/^坐在/, '停在') : words;
}

/** How things are with, on and in things: "桌子上放着笔记本电脑". */
function thingWords(subject: Group, relation: Relation, object: Group): string | undefined {
  if (relation === 'on' && isPortable(subject.category)) return '放在{it}上';
  if (relation !== 'with' && relation !== 'topped with') return undefined;
  const isSurface = SURFACES.has(subject.category);
  if (isSurface && isAlive(object.category)) return '上有{one}';
  if (isSurface && isPortable(object.category)) return '上放着{one}';
  if (relation === 'topped with') return undefined;
  if (subject.category === 'boat' && isAlive(object.category)) return '上有{one}';
  return isPortable(object.category) && CONTAINERS.has(subject.category) ? '里装着{one}' : undefined;
}

/**
 * Puts the thing into the words: "拿着{one}" becomes "拿着一把雨伞", "站在{it}旁边" becomes "站在公交车旁边". What
 * several hold or do to things has no number: "一群人撑着雨伞".
 */
export function withObject(words: string, subject: Group, object: Group): string {
  const { category, count, people } = object;
  const areSeveral = doerOf(subject.category) !== 'thing' && subject.count > 1;
  const isNumberless = category !== 'person' && (count === 1 || (areSeveral && !words.includes('在{it}')));
  return words
    .replace('{one}', areSeveral && !isAlive(category) ? bareNoun(object) : nounPhrase(object))
    .replace('{it}', isNumberless ? bareNoun(object) : nounPhrase(object))
    .replace('{noun}', bareNoun({ category, count, people }));
}
