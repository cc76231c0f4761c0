import type { Relation } from '../knowledge/vocabulary.js';
import type { Group } from './realizer.js';
import { CONTAINERS, doerOf, idiomFor, isAlive, isPortable, SURFACES } from './thing-kinds.js';
import { bareNoun, nounPhrase } from './zh-nouns.js';
import { IDIOMS, RELATIONS, TOGETHER } from './zh-relation-words.js';

/** What a relation to a thing is called; undefined where the two are only named beside each other. */
export function relationWords(subject: Group, relation: Relation, object: Group): string | undefined {
  const doer = doerOf(subject.category);
  const together =
    subject.count > 2 && doer !== 'thing' ? idiomFor(TOGETHER, relation, object.category) : undefined;
  const words =
    together ??
    (doer === 'thing' ? thingWords(subject, relation, object) : undefined) ??
    idiomFor(IDIOMS[doer], relation, object.category) ??
    (relation === 'and' || relation === 'with' ? undefined : RELATIONS[relation]);
  return subject.category === 'bird' ? words?.replace(/^坐在/, '停在') : words;
}

/** What lies so was put there. */
const RESTING: ReadonlySet<Relation> = new Set<Relation>(['on', 'sitting on', 'lying on']);

/** How things are with, on and in things: "桌子上放着笔记本电脑". */
function thingWords(subject: Group, relation: Relation, object: Group): string | undefined {
  if (RESTING.has(relation) && isPortable(subject.category)) return '放在{it}上';
  if (relation !== 'with' && relation !== 'topped with') return undefined;
  const isSurface = SURFACES.has(subject.category);
  if (isSurface && isAlive(object.category)) return '上有{one}';
  if (isSurface && isPortable(object.category) && object.category !== 'umbrella') return '上放着{one}';
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
