import { DEEDS, type Relation } from '../knowledge/vocabulary.js';
import { bareNoun, nounPhrase } from './ja-nouns.js';
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

/** What follows the thing, as far as it is a verb; {be} becomes いる or ある. */
const RELATIONS: Readonly<Record<Exclude<Relation, 'and' | 'with'>, string>> = {
  holding: 'を持っている',
  carrying: 'を運んでいる',
  riding: 'に乗っている',
  'riding a wave on': 'で波に乗っている',
  'doing a trick on': 'の技を決めている',
  flying: 'を飛ばしている',
  swinging: 'を振っている',
  throwing: 'を投げている',
  catching: 'をキャッチしている',
  hitting: 'をたたいている',
  kicking: 'を蹴っている',
  playing: 'で遊んでいる',
  'playing with': 'で遊んでいる',
  eating: 'を食べている',
  'drinking out of': 'で飲み物を飲んでいる',
  cutting: 'を切っている',
  feeding: 'に餌をやっている',
  'brushing with': 'で歯を磨いている',
  wearing: 'を身に着けている',
  using: 'を使っている',
  'talking on': 'で話している',
  'looking at': 'を見ている',
  walking: 'を連れて歩いている',
  pulling: 'を引いている',
  'posing with': 'と一緒にポーズをとっている',
  'lying on': 'の上に寝そべっている',
  'lying next to': 'の隣に寝そべっている',
  'sitting on': 'の上に座っている',
  'sitting at': 'の前に座っている',
  'sitting in': 'の中に座っている',
  'sitting next to': 'の隣に座っている',
  'sitting in front of': 'の前に座っている',
  'standing on': 'の上に立っている',
  'standing in': 'の中に立っている',
  'standing around': 'のそばに立っている',
  'standing next to': 'の隣に立っている',
  'standing in front of': 'の前に立っている',
  'walking with': 'を持って歩いている',
  'parked next to': 'の隣に停まっている',
  'in front of': 'の前に{be}',
  behind: 'の後ろに{be}',
  under: 'の下に{be}',
  'next to': 'の隣に{be}',
  'topped with': 'がのった',
  'filled with': 'でいっぱいの',
  on: 'の上に{be}',
  in: 'の中に{be}',
};

/** What animals do in another way than people, and how things are where people sit or stand. */
const IDIOMS: Readonly<Record<Doer, RelationIdioms>> = {
  person: {
    'holding umbrella': 'を差している',
    'holding person': 'を抱いている',
    'holding cat': 'を抱いている',
    'holding dog': 'を抱いている',
    'holding sheep': 'を抱えている',
    'holding teddy bear': 'を抱いている',
    'holding horse': 'を引いている',
    'carrying umbrella': 'を持っている',
    'carrying handbag': 'を持っている',
    'carrying suitcase': 'を持っている',
    'carrying backpack': 'を背負っている',
    'carrying surfboard': 'を抱えている',
    'carrying snowboard': 'を抱えている',
    'carrying teddy bear': 'を抱えている',
    'carrying animal': 'を抱えている',
    'carrying person': 'を抱いている',
    'riding skis': 'スキーをしている',
    'riding surfboard': 'サーフィンをしている',
    'doing a trick on surfboard': 'サーフィンの技を決めている',
    'doing a trick on skis': 'スキーの技を決めている',
    'doing a trick on animal': 'の曲乗りをしている',
    'flying kite': 'を揚げている',
    'flying airplane': 'を操縦している',
    'swinging sports ball': 'を打とうとしている',
    'hitting sports ball': 'を打っている',
    'playing frisbee': 'をしている',
    'playing sports ball': 'ボール遊びをしている',
    'playing with frisbee': 'をして遊んでいる',
    'playing with animal': 'と遊んでいる',
    'playing with person': 'と遊んでいる',
    'playing animal': 'と遊んでいる',
    'playing person': 'と遊んでいる',
    'feeding person': 'に食べ物を食べさせている',
    'wearing tie': 'を締めている',
    'wearing backpack': 'を背負っている',
    'wearing skis': 'を履いている',
    'wearing baseball glove': 'をはめている',
    'using umbrella': 'を差している',
    'talking on person': 'と話している',
    'walking dog': 'を散歩させている',
    'walking cycle': 'を押して歩いている',
    'lying on seat': 'に横になっている',
    'sitting on seat': 'に座っている',
    'sitting on cycle': 'にまたがっている',
    'sitting on animal': 'にまたがっている',
    'sitting on boat': 'に乗っている',
    'sitting on train': 'に乗っている',
    'sitting on bus': 'に乗っている',
    'sitting on airplane': 'に乗っている',
    'sitting at seat': 'に座っている',
    'sitting at dining table': 'に着いている',
    'sitting in seat': 'に座っている',
    'sitting in vehicle': 'に乗っている',
    'standing on bus': 'の中に立っている',
    'standing on train': 'の中に立っている',
    'standing on airplane': 'の中に立っている',
    'standing on skis': 'を履いて立っている',
    'standing in skis': 'を履いて立っている',
    'walking with umbrella': 'を差して歩いている',
    'walking with suitcase': 'を引いて歩いている',
    'walking with cycle': 'を押して歩いている',
    'walking with animal': 'と一緒に歩いている',
    'walking with person': 'と一緒に歩いている',
    'under umbrella': 'の下に入っている',
    'on skis': 'スキーをしている',
    'on snowboard': 'に乗っている',
    'on surfboard': 'に乗っている',
    'on skateboard': 'に乗っている',
    'on cycle': 'に乗っている',
    'on animal': 'に乗っている',
    'on vehicle': 'に乗っている',
    'on car': 'の上に{be}',
    'on cell phone': 'で話している',
    'on laptop': 'を使っている',
    'on tv': 'に映っている',
    'on toilet': 'に座っている',
    'in vehicle': 'に乗っている',
    'in tie': 'を締めている',
    'in skis': 'を履いている',
    'in chair': 'に座っている',
    'in bed': 'で横になっている',
    'in couch': 'に座っている',
    'in bench': 'に座っている',
    'in person': 'のそばに{be}',
    'with held': 'を持っている',
    'with tie': 'を締めている',
    'with backpack': 'を背負っている',
    'with umbrella': 'を差している',
    'with skis': 'を履いている',
    'with person': 'と一緒に{be}',
    'with animal': 'と一緒に{be}',
  },
  animal: {
    holding: 'をくわえている',
    'carrying held': 'をくわえている',
    'carrying person': 'を乗せている',
    'doing a trick on frisbee': 'の技を披露している',
    'playing animal': 'と遊んでいる',
    'playing person': 'と遊んでいる',
    'playing with animal': 'と遊んでいる',
    'playing with person': 'と遊んでいる',
    'drinking out of': 'から水を飲んでいる',
    walking: 'と一緒に歩いている',
    'walking with': 'と一緒に歩いている',
    'talking on person': 'と向き合っている',
    'sitting on seat': 'に座っている',
    'sitting at dining table': 'に着いている',
    'sitting in seat': 'に座っている',
    'sitting in vehicle': 'に乗っている',
    'on boat': 'に乗っている',
    'on surfboard': 'に乗っている',
    'on skateboard': 'に乗っている',
    'in vehicle': 'に乗っている',
    'in seat': 'に{be}',
    'with person': 'と一緒に{be}',
    'with animal': 'と一緒に{be}',
    'with held': 'をくわえている',
  },
  thing: {
    'lying on': 'の上に{be}',
    'lying next to': 'の隣に{be}',
    'sitting on': 'の上に{be}',
    'sitting at': 'のそばに{be}',
    'sitting in': 'の中に{be}',
    'sitting in seat': 'の上に{be}',
    'sitting next to': 'の隣に{be}',
    'sitting in front of': 'の前に{be}',
    'standing on': 'の上に{be}',
    'standing in': 'の中に{be}',
    'standing around': 'の周りに{be}',
    'standing next to': 'の隣に{be}',
    'standing in front of': 'の前に{be}',
    'in seat': 'の上に{be}',
  },
};

/** What three or more do together. */
const TOGETHER: Readonly<Partial<Record<Relation, string>>> = {
  'sitting at': 'を囲んで座っている',
  'standing around': 'を囲んで立っている',
};

/** Words that begin so follow the thing; others stand without it: "スキーをしている". */
const PARTICLES = /^[をにでのとが]/;

/** "馬に乗っている"; undefined where the two are only named beside each other. */
export function relationPhrase(subject: Group, relation: Relation, object: Group): string | undefined {
  const words = relationWords(subject, relation, object)?.replace('{be}', being(subject));
  if (words === undefined || !PARTICLES.test(words)) return words;
  const isBare = relation === 'filled with' || (DEEDS.has(relation) && subject.count > 1 && object.count > 1);
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
  const together = subject.count > 2 && doer !== 'thing' ? TOGETHER[relation] : undefined;
  const idiom = together ?? idiomFor(IDIOMS[doer], relation, object.category);
  if (doer === 'thing') return thingWords(subject, relation, object) ?? idiom ?? plainWords(relation);
  return perching(idiom ?? plainWords(relation) ?? '', subject) || undefined;
}

function plainWords(relation: Relation): string | undefined {
  return relation === 'and' || relation === 'with' ? undefined : RELATIONS[relation];
}

/** How things are with, on and in things. */
function thingWords(subject: Group, relation: Relation, object: Group): string | undefined {
  const isOnTop = isPortable(object.category) && SURFACES.has(subject.category);
  if (isOnTop && (relation === 'with' || relation === 'topped with')) return 'が置かれた';
  if (relation === 'in' || relation === 'sitting in') {
    return CONTAINERS.has(object.category) ? 'に入っている' : undefined;
  }
  if (relation !== 'with') return undefined;
  if (isAlive(object.category) && SURFACES.has(subject.category)) return 'のいる';
  if (isAlive(object.category) && subject.category === 'boat') return 'が乗った';
  return isPortable(object.category) && CONTAINERS.has(subject.category) ? 'の入った' : undefined;
}
