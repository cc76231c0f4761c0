import type { Place } from '../knowledge/vocabulary.js';
import {
  type BareLook,
  type Group,
  type Medium,
  type Part,
  type Realizer,
  type Statement,
  type Wording,
  wordingOf,
} from './realizer.js';
import { doerOf, isAlive } from './thing-kinds.js';
import { actionWords } from './zh-actions.js';
import { bareNoun, COLOURS, nounPhrase } from './zh-nouns.js';
import { placeAt, placeName, placeOf, placeWords } from './zh-places.js';
import { relationWords, withObject } from './zh-relations.js';

const MEDIA: Readonly<Record<Medium, string>> = {
  'black and white photo': '的黑白照片',
  drawing: '的图画',
};

const BARE_LOOKS: Readonly<Record<Exclude<BareLook['kind'], 'plain' | 'sign'>, string>> = {
  'black and white': '一张黑白图片',
  colourful: '一张图片',
  drawing: '一幅图画',
  text: '一张有文字的图片',
};

/** "一位女士在海滩上骑马" of those who do something; "厨房里的一台冰箱" of things. */
function sentence(statement: Statement): Wording {
  const { medium, place, placeFirst } = statement;
  const after = medium ? [general(MEDIA[medium])] : [];
  const told = placeFirst && place ? placeClause(statement, place) : clause(statement);
  return wordingOf([...told, ...after], '');
}

/** "一间有烤箱、冰箱和水槽的厨房". */
function placeClause({ subject, object, others = [], isAtNight }: Statement, place: Place): Part[] {
  const [number, name] = placeName(place);
  const groups = [subject, ...(object ? [object] : []), ...others];
  const things = groups.map((group) => ({
    text: group.count === 1 ? bareNoun(group) : nounPhrase(group),
    groups: [group],
  }));
  const has = place === 'plate' ? '放着' : '有';
  return [
    general(`${number}${has}`),
    ...joinParts(things),
    general(isAtNight ? `的夜间${name}` : `的${name}`),
  ];
}

function clause(statement: Statement): Part[] {
  const { subject, role, action, relation, object, others = [] } = statement;
  const who = { text: nounPhrase(subject, role), groups: [subject] };
  const words = relation && object && relationWords(subject, relation, object);
  if (relation && object && words) return relationClause(statement, who, words, object);
  const listed = [...(relation && object ? [object] : []), ...others];
  const all = joinParts([who, ...listed.map(nounPart)]);
  return action
    ? actionClause(statement, all, actionWords(subject.category, action))
    : existence(statement, all);
}

function relationClause(statement: Statement, who: Part, words: string, object: Group): Part[] {
  const { subject, others = [], place, isAtNight } = statement;
  const groups = [subject, object];
  const beside = others.length > 0 ? [general('，旁边有'), ...joinParts(others.map(nounPart))] : [];
  const what = (said: string): Part => ({ text: withObject(said, subject, object), groups });
  if (/^[上里]/.test(words)) return [...scene(statement), who, what(words), ...beside];
  const night = isAtNight ? [general('夜间')] : [];
  if (words.includes('在{it}')) {
    const at = place ? words.replace('在{it}', `在${placeOf(statement, place)}的{it}`) : words;
    return [who, ...night, what(at), ...beside];
  }
  return [who, ...night, ...where(statement, words), what(words), ...beside];
}

function actionClause(statement: Statement, all: readonly Part[], words: string): Part[] {
  const { subject, place, isAtNight } = statement;
  const groups = [subject];
  const night = isAtNight ? [general('夜间')] : [];
  if (!words.endsWith('在')) return [...all, ...night, ...where(statement, words), { text: words, groups }];
  if (place) return [...all, ...night, { text: words, groups }, general(placeAt(statement, place))];
  const state = words.replace(/在$/, '着');
  // A person may just sit; a car that just stands is a standing car.
  const isEnough = doerOf(subject.category) !== 'thing' && subject.category !== 'bird';
  if (isEnough) return [...all, ...night, { text: state, groups }];
  return [...night, { text: `${state}的`, groups }, ...all];
}

/** "一个人在厨房里", "厨房里的一台冰箱". */
function existence(statement: Statement, all: readonly Part[]): Part[] {
  const { place, isAtNight } = statement;
  const isOfLiving = all.every(({ groups }) => groups.every(({ category }) => isAlive(category)));
  if (!place || !isOfLiving) return [...scene(statement), ...all];
  return [...all, general(`${isAtNight ? '夜间' : ''}在${placeAt(statement, place)}`)];
}

/** When and where, before what is there: "夜晚街上的". */
function scene(statement: Statement): Part[] {
  const { place, isAtNight } = statement;
  if (!place) return isAtNight ? [general('夜晚的')] : [];
  return [general(`${isAtNight ? '夜晚' : ''}${placeAt(statement, place)}的`)];
}

/** Where something is being done; 正在 stands for it in a plain sentence, except with states. */
function where(statement: Statement, words: string): Part[] {
  const { place, isAtNight, medium } = statement;
  if (place) return [general(placeWords(statement, place))];
  return words.includes('着') || isAtNight || medium ? [] : [general('正在')];
}

function general(text: string): Part {
  return { text, groups: [] };
}

function nounPart(group: Group): Part {
  return { text: nounPhrase(group), groups: [group] };
}

/** "A、B和C" in parts. */
function joinParts(parts: readonly Part[]): Part[] {
  const last = parts.length - 1;
  return parts.map(({ text, groups }, index) => ({
    text: index === last ? text : `${text}${index === last - 1 ? '和' : '、'}`,
    groups,
  }));
}

function bareLook(look: BareLook): string {
  if (look.kind === 'plain') return `纯${COLOURS[look.colour]}背景`;
  if (look.kind === 'sign') return `写着“${look.text.replace(/[“”]/g, '’')}”的标牌`;
  return BARE_LOOKS[look.kind];
}

/** Chinese captions, in simplified characters. */
export const zh: Realizer = { sentence, phrase: (group) => nounPhrase(group), bareLook };
