import type { Place } from '../knowledge/vocabulary.js';
import { actionPlace, actionWords } from './ja-actions.js';
import { COLOURS, nounPhrase } from './ja-nouns.js';
import { placeAt, placeName } from './ja-places.js';
import { relationPhrase } from './ja-relations.js';
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
import { isAlive } from './thing-kinds.js';

const MEDIA: Readonly<Record<Medium, string>> = {
  'black and white photo': 'の白黒写真',
  drawing: 'のイラスト',
};

const BARE_LOOKS: Readonly<Record<Exclude<BareLook['kind'], 'plain' | 'sign'>, string>> = {
  'black and white': '白黒の画像',
  colourful: '画像',
  drawing: 'イラスト',
  text: '文字の入った画像',
};

/** Captions end in who they are about; what these do, and where, stands before: "ビーチで馬に乗っている女性". */
function sentence(statement: Statement): Wording {
  const { medium, place, placeFirst } = statement;
  const after = medium ? [general(MEDIA[medium])] : [];
  const told = placeFirst && place ? placeClause(statement, place) : clause(statement);
  return wordingOf([...told, ...after], '');
}

/** "オーブンと冷蔵庫のあるキッチン". Those who live are named last, next to the verb that tells so. */
function placeClause({ subject, role, object, others = [], isAtNight }: Statement, place: Place): Part[] {
  const groups = [subject, ...(object ? [object] : []), ...others];
  const things = groups.filter(({ category }) => !isAlive(category));
  const living = groups.filter(({ category }) => isAlive(category));
  const parts = [...things, ...living].map((group) => nounPart(group, group === subject ? role : undefined));
  const has = living.length > 0 ? 'のいる' : (PLACE_HAS[place] ?? 'のある');
  return [...joinParts(parts), general(has), ...night(isAtNight, '夜の'), general(placeName(place))];
}

const PLACE_HAS: Readonly<Partial<Record<Place, string>>> = {
  plate: 'がのった',
  sky: 'が見える',
  air: 'が見える',
};

function clause(statement: Statement): Part[] {
  const { subject, role, action, relation, object, others = [], place, isAtNight } = statement;
  const who = nounPart(subject, role);
  const doing = relation && object ? relationPhrase(subject, relation, object) : undefined;
  if (doing !== undefined && object) {
    const beside =
      others.length > 0 ? [...joinParts(others.map((other) => nounPart(other))), general('のそばで')] : [];
    const where = place ? [general(placeAt(statement, place) + placeParticle(doing))] : [];
    const what = { text: withComma(doing, subject), groups: [subject, object] };
    return [...night(isAtNight, place ? '夜の' : '夜に'), ...where, ...beside, what, who];
  }
  const all = joinParts([
    who,
    ...[...(object && relation ? [object] : []), ...others].map((group) => nounPart(group)),
  ]);
  if (action) {
    const where = place ? [general(actionPlace(statement, action, place))] : [];
    const what = { text: withComma(actionWords(statement, action), subject), groups: [subject] };
    return [...night(isAtNight, place ? '夜の' : '夜に'), ...where, what, ...all];
  }
  const where = place ? [general(withComma(existence(statement, place), subject))] : [];
  return [...night(isAtNight, '夜の'), ...where, ...all];
}

function general(text: string): Part {
  return { text, groups: [] };
}

function nounPart(group: Group, role?: Statement['role']): Part {
  return { text: nounPhrase(group, role), groups: [group] };
}

function night(isAtNight: boolean | undefined, words: string): Part[] {
  return isAtNight ? [general(words)] : [];
}

/** "AとBとC" in parts. */
function joinParts(parts: readonly Part[]): Part[] {
  return parts.map(({ text, groups }, index) => ({
    text: index < parts.length - 1 ? `${text}と` : text,
    groups,
  }));
}

/** A comma keeps what somebody does from what they wear, which are both said before them. */
function withComma(clauseBefore: string, { category, colour }: Group): string {
  const isNext = category === 'person' && colour !== undefined && clauseBefore.endsWith('る');
  return isNext ? `${clauseBefore}、` : clauseBefore;
}

/** The particle of a place before a verb: one walks along it, things stand by others there. */
function placeParticle(words: string): string {
  if (/([^緒]に(いる|ある)|停まっている|[^下]に入っている)$/.test(words)) return 'の';
  if (/(置かれた|入った|乗った|のった|のいる|いっぱいの)$/.test(words)) return 'にある、';
  return words.endsWith('歩いている') ? 'を' : 'で';
}

/** "ビーチにいる" before people and animals, "ビーチの" before things. */
function existence(statement: Statement, place: Place): string {
  const at = placeAt(statement, place);
  if (isAlive(statement.subject.category)) return `${at}にいる`;
  return `${at}${place === 'sky' || place === 'air' ? 'に見える' : 'の'}`;
}

function bareLook(look: BareLook): string {
  if (look.kind === 'plain') return `無地の${COLOURS[look.colour]}背景`;
  if (look.kind === 'sign') return `「${look.text.replace(/「/g, '『').replace(/」/g, '』')}」と書かれた標識`;
  return BARE_LOOKS[look.kind];
}

/** Japanese captions. */
export const ja: Realizer = { sentence, phrase: (group) => nounPhrase(group), bareLook };
