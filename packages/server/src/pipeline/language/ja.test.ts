import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category } from '../../engines/categories.js';
import { COLOUR_NAMES } from '../colour-name.js';
import { DEEDS, PLACES, RELATIONS, ROLES } from '../knowledge/vocabulary.js';
import { ja } from './ja.js';
import type { PersonKind, Statement } from './realizer.js';
import { group, sampleStatements } from './statements.fixture.js';
import { isAlive } from './thing-kinds.js';

const say = (statement: Statement) => ja.sentence(statement).text;
const SAMPLES = sampleStatements();
const SENTENCES = [...new Set(SAMPLES.map(say))];
const BARE_LOOKS = [
  ...COLOUR_NAMES.map((colour) => ja.bareLook({ kind: 'plain', colour })),
  ...(['black and white', 'colourful', 'drawing', 'text'] as const).map((kind) => ja.bareLook({ kind })),
];

const nounOf = (category: Category) => ja.phrase(group(category));
/** Things that some verbs imply: スキーをする. */
const IDIOMATIC = ['skis', 'surfboard'];

/** Those of all sentences that match. */
function saying(pattern: RegExp): string[] {
  return [...SENTENCES, ...BARE_LOOKS].filter((sentence) => pattern.test(sentence));
}

describe('Japanese', () => {
  it.each<[Statement, string]>([
    [
      { subject: group('person', 1, 'woman'), relation: 'riding', object: group('horse'), place: 'beach' },
      'ビーチで馬に乗っている女性',
    ],
    [
      {
        subject: group('oven'),
        relation: 'and',
        object: group('refrigerator'),
        others: [group('sink')],
        place: 'kitchen',
        placeFirst: true,
      },
      'オーブンと冷蔵庫とシンクのあるキッチン',
    ],
    [{ subject: group('bus'), action: 'driving', place: 'street' }, '通りを走っているバス'],
    [{ subject: group('kite', 5), action: 'in flight', place: 'sky' }, '空に揚がっている数枚の凧'],
    [{ subject: group('bird'), action: 'sitting', place: 'tree' }, '木の枝に止まっている鳥'],
    [{ subject: group('cow', 2), action: 'grazing', place: 'field' }, '野原で草を食べている二頭の牛'],
    [
      { subject: group('person', 5), relation: 'sitting at', object: group('dining table') },
      'テーブルを囲んで座っている人々',
    ],
    [
      { subject: group('person'), relation: 'on', object: group('skis'), role: 'skier', place: 'ski slope' },
      'ゲレンデでスキーをしているスキーヤー',
    ],
    [
      { subject: group('person'), relation: 'walking', object: group('dog', 2), place: 'park' },
      '公園で二匹の犬を散歩させている人',
    ],
    [
      { subject: group('laptop'), relation: 'on', object: group('dining table'), place: 'kitchen' },
      'キッチンのテーブルの上にあるノートパソコン',
    ],
    [
      { subject: group('chair'), others: [group('dog')], place: 'room', placeFirst: true },
      '椅子と犬のいる部屋',
    ],
    [{ subject: group('dog'), medium: 'black and white photo' }, '犬の白黒写真'],
    [
      { subject: group('bus'), action: 'parked', place: 'street', isAtNight: true },
      '夜の通りに停まっているバス',
    ],
    [
      { subject: group('person'), relation: 'riding', object: group('horse'), isAtNight: true },
      '夜に馬に乗っている人',
    ],
  ])('says %j', (statement, text) => {
    expect(say(statement)).toBe(text);
  });

  it('tells colours and smiles of people apart from what they do', () => {
    const subject = { ...group('person', 2, 'woman'), colour: 'red', isSmiling: true } as const;
    expect(ja.phrase(subject)).toBe('赤い服を着た笑顔の二人の女性');
    expect(say({ subject, relation: 'on', object: group('bench') })).toBe(
      'ベンチの上にいる、赤い服を着た笑顔の二人の女性',
    );
    expect(ja.phrase({ ...group('car', 2), colour: 'green' })).toBe('二台の緑色の車');
  });

  it('colours the clothes of people, never people', () => {
    expect(saying(/(い|色の)[人子大]/)).toEqual([]);
  });

  it('names people together', () => {
    const people = (...kinds: PersonKind[]) =>
      ja.phrase({ category: 'person', count: kinds.length, people: kinds });
    expect(people('man', 'woman')).toBe('男性と女性');
    expect(people('man', 'person')).toBe('二人の人');
    expect(people('man', 'woman', 'child')).toBe('人々');
    expect(people('child', 'child', 'child', 'child')).toBe('子供たち');
  });

  it('says of an empty picture what it looks like', () => {
    expect(ja.bareLook({ kind: 'plain', colour: 'blue' })).toBe('無地の青い背景');
    expect(ja.bareLook({ kind: 'sign', text: 'STOP' })).toBe('「STOP」と書かれた標識');
    expect(ja.bareLook({ kind: 'sign', text: '「止まれ」' })).toBe('「『止まれ』」と書かれた標識');
  });

  it('writes nothing but Japanese, without gaps', () => {
    expect(saying(/[^\u3041-\u3096\u30a1-\u30fa\u30fc\u3005\u4e00-\u9fff、]|^、|、$|、、/u)).toEqual([]);
  });

  it('puts one particle where one belongs', () => {
    expect(
      saying(/のの|をを|にに|とと|がが|でで|の[をがで、]|のに(?!んじん)|を[のにが]|に[のをが]|[でとが]を/),
    ).toEqual([]);
    expect(saying(/[をにがとで]$|^([をでのとが]|から|に(?!んじん))/)).toEqual([]);
  });

  it('counts everything with a counter', () => {
    expect(saying(/[二三数](?![台機本隻基つ羽匹頭枚個脚冊体人]の)/)).toEqual([]);
    expect(saying(/数つ/)).toEqual([]);
  });

  it('says いる of people and animals and ある of everything else', () => {
    for (const category of CATEGORIES) {
      const verb = isAlive(category) ? 'いる' : 'ある';
      const subject = group(category);
      expect(say({ subject, relation: 'next to', object: group('bench') })).toBe(
        `ベンチの隣に${verb}${ja.phrase(subject)}`,
      );
      expect(say({ subject, place: 'park', placeFirst: true })).toBe(`${ja.phrase(subject)}の${verb}公園`);
    }
  });

  it('ends in whom or what it is about', () => {
    const told = SAMPLES.filter(
      ({ relation, action, medium, placeFirst }) =>
        (action ?? (relation && DEEDS.has(relation))) && !medium && !placeFirst,
    );
    expect(told.length).toBeGreaterThan(10_000);
    const amiss = told.filter(
      (statement) => !statement.role && !say(statement).endsWith(ja.phrase(statement.subject)),
    );
    expect(amiss.map(say)).toEqual([]);
  });

  it('has no gendered word for those of whom nothing is known', () => {
    expect(saying(/[男女彼妻夫母父兄姉]|少年|少女|娘|息子/)).toEqual([]);
    const roles = ROLES.flatMap((role) =>
      [1, 2, 7].map((count) => say({ subject: group('person', count), role })),
    );
    expect(new Set(roles).size).toBe(roles.length);
  });

  it('names the thing in every relation, except in idioms', () => {
    const subjects = (['person', 'dog', 'cup', 'bench'] as const).map((category) => group(category));
    const left = RELATIONS.flatMap((relation) =>
      CATEGORIES.filter((category) =>
        subjects.some(
          (subject) => !say({ subject, relation, object: group(category) }).includes(nounOf(category)),
        ),
      ),
    );
    expect([...new Set(left)].sort()).toEqual(IDIOMATIC);
  });

  it('has a name of its own for everything', () => {
    expect(new Set(CATEGORIES.map((category) => ja.phrase(group(category)))).size).toBe(CATEGORIES.length);
    const places = PLACES.map((place) => say({ subject: group('dog'), action: 'sitting', place }));
    expect(new Set(places).size).toBe(PLACES.length);
  });

  it('says which part speaks of which group', () => {
    const [subject, object] = [group('person'), group('horse')];
    expect(ja.sentence({ subject, relation: 'riding', object, place: 'beach' }).parts).toEqual([
      { text: 'ビーチで', groups: [] },
      { text: '馬に乗っている', groups: [subject, object] },
      { text: '人', groups: [subject] },
    ]);
  });

  it('speaks of every group in some part, and in nothing but its parts', () => {
    const isAmiss = (statement: Statement) => {
      const { text, parts } = ja.sentence(statement);
      const { subject, relation, object, others = [] } = statement;
      const spokenOf = parts.flatMap(({ groups }) => groups);
      const named = [subject, ...(relation && object ? [object] : []), ...others];
      return parts.map((part) => part.text).join('') !== text || named.some((one) => !spokenOf.includes(one));
    };
    expect(SAMPLES.filter(isAmiss).map(say)).toEqual([]);
  });
});
