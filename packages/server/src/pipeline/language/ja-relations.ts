import { DEEDS, type Relation } from '../knowledge/vocabulary.js';
import { bareNoun, nounPhrase } from './ja-nouns.js';
import { IDIOMS, RELATIONS, TOGETHER } from './ja-relation-words.js';
import type { Group } from './realizer.js';
import { CONTAINERS, doerOf, idiomFor, isAlive, isPortable, SURFACES } from './thing-kinds.js';

/** Words that begin so follow the thing; others stand without it: "スキーをしている". */
const PARTICLES = /^([をにでのとが]|から)/;

/** "馬に乗っている"; undefined where the two are only named beside each other. */
export function relationPhrase(subject: Group, relation: Relation, object: Group): string | undefined {
  const words = relationWords(subject, relation, object)?.replace('{be}', being(subject));
  if (words === undefined || !PARTICLES.test(words)) return words;
  const isShared = DEEDS.has(relation) && subject.count > 1 && object.count > 1;
  const isBare = relation === 'filled with' || (isShared && object.category !== 'person');
  return (isBare ? bareNoun(object) : nounPhrase(object)) + words;
}

/** Whether people and animals, or things, are: いる or ある. */
function being({ category }: Group): string {
  return isAlive(category) ? 'いる' : 'ある';
}

/** Birds perch where others sit. */
export function perching(words: string, { category }: Group): string {
  return category === 'bird' ? words.replace('座っている', '止まっている') : words;
}

function relationWords(subject: Group, relation: Relation, object: Group): string | undefined {
  const doer = doerOf(subject.category);
  const together =
    subject.count > 2 && doer !== 'thing' ? idiomFor(TOGETHER, relation, object.category) : undefined;
  const idiom = together ?? idiomFor(IDIOMS[doer], relation, object.category);
  if (doer === 'thing') return thingWords(subject, relation, object) ?? idiom ?? plainWords(relation);
  return perching(idiom ?? plainWords(relation) ?? '', subject) || undefined;
}

function plainWords(relation: Relation): string | undefined {
  return relation === 'and' || relation === 'with' ? undefined : RELATIONS[relation];
}

/** How things are with, on and in things. */
function thingWords(subject: Group, relation: Relation, object: Group): string | undefined {
  const isOnTop =
    isPortable(object.category) && object.category !== 'umbrella' && SURFACES.has(subject.category);
  if (isOnTop && (relation === 'with' || relation === 'topped with')) return 'が置かれた';
  if (relation === 'in' || relation === 'sitting in') {
    return CONTAINERS.has(object.category) ? 'に入っている' : undefined;
  }
  if (relation !== 'with') return undefined;
  if (isAlive(object.category) && SURFACES.has(subject.category)) return 'のいる';
  if (isAlive(object.category) && subject.category === 'boat') return 'が乗った';
  return isPortable(object.category) && CONTAINERS.has(subject.category) ? 'の入った' : undefined;
}
