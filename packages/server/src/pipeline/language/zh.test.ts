import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category } from '../../engines/categories.js';
import { COLOUR_NAMES } from '../colour-name.js';
import { PLACES, RELATIONS, ROLES } from '../knowledge/vocabulary.js';
import type { PersonKind, Statement } from './realizer.js';
import { group, sampleStatements } from './statements.fixture.js';
import { zh } from './zh.js';

const say = (statement: Statement) => zh.sentence(statement).text;
const SAMPLES = sampleStatements();
const SENTENCES = [...new Set(SAMPLES.map(say))];
const BARE_LOOKS = [
  ...COLOUR_NAMES.map((colour) => zh.bareLook({ kind: 'plain', colour })),
  ...(['black and white', 'colourful', 'drawing', 'text'] as const).map((kind) => zh.bareLook({ kind })),
];

/** The word without its number and measure word. */
const nounOf = (category: Category) => zh.phrase(group(category)).replace(/^一./, '');
/** Things that some verbs imply: 滑雪, 打电话. */
const IDIOMATIC = ['cell phone', 'skis', 'snowboard', 'surfboard'];

/** Those of all sentences that match. */
function saying(pattern: RegExp): string[] {
  return [...SENTENCES, ...BARE_LOOKS].filter((sentence) => pattern.test(sentence));
}

describe('Chinese', () => {
  it.each<[Statement, string]>([
    [
      { subject: group('person', 1, 'woman'), relation: 'riding', object: group('horse'), place: 'beach' },
      '一位女士在海滩上骑马',
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
      '一间有烤箱、冰箱和水槽的厨房',
    ],
    [
      { subject: group('person', 5), relation: 'sitting at', object: group('dining table') },
      '一群人围坐在桌子旁',
    ],
    [{ subject: group('bus'), action: 'driving', place: 'street' }, '一辆公交车沿着街道行驶'],
    [{ subject: group('bird', 7), action: 'in flight', place: 'beach' }, '一群鸟在海滩上空飞翔'],
    [{ subject: group('person', 2), relation: 'riding', object: group('horse', 2) }, '两个人正在骑马'],
    [
      { subject: group('person'), relation: 'holding', object: group('umbrella'), place: 'street' },
      '一个人在街上撑着一把雨伞',
    ],
    [
      { subject: group('person'), relation: 'standing next to', object: group('bus'), place: 'street' },
      '一个人站在街上的公交车旁边',
    ],
    [
      { subject: group('dog'), relation: 'on', object: group('couch'), place: 'living room' },
      '一只狗在客厅的沙发上',
    ],
    [
      { subject: group('dining table'), relation: 'with', object: group('laptop') },
      '一张桌子上放着一台笔记本电脑',
    ],
    [{ subject: group('refrigerator'), place: 'kitchen' }, '厨房里的一台冰箱'],
    [{ subject: group('cat'), action: 'sitting' }, '一只猫坐着'],
    [{ subject: group('car', 5), action: 'parked' }, '停着的几辆汽车'],
    [
      {
        subject: group('person'),
        relation: 'riding',
        object: group('horse'),
        medium: 'black and white photo',
      },
      '一个人骑马的黑白照片',
    ],
    [{ subject: group('bus'), action: 'parked', place: 'street', isAtNight: true }, '一辆公交车夜间停在街上'],
    [{ subject: group('bus'), place: 'street', isAtNight: true }, '夜晚街上的一辆公交车'],
  ])('says %j', (statement, text) => {
    expect(say(statement)).toBe(text);
  });

  it('tells colours and smiles', () => {
    expect(zh.phrase({ ...group('car'), colour: 'red' })).toBe('一辆红色的汽车');
    expect(zh.phrase({ ...group('person', 1, 'woman'), colour: 'red' })).toBe('一位穿红色衣服的女士');
    expect(zh.phrase({ ...group('person', 2, 'child'), colour: 'blue', isSmiling: true })).toBe(
      '两个面带微笑、穿蓝色衣服的孩子',
    );
  });

  it('colours the clothes of people, never people', () => {
    expect(saying(/色的?[人孩]/)).toEqual([]);
  });

  it('names people together', () => {
    const people = (...kinds: PersonKind[]) =>
      zh.phrase({ category: 'person', count: kinds.length, people: kinds });
    expect(people('man', 'woman')).toBe('一位男士和一位女士');
    expect(people('man', 'person')).toBe('两个人');
    expect(people('man', 'woman', 'child')).toBe('一群人');
    expect(people('child', 'child', 'child', 'child')).toBe('一群孩子');
  });

  it('says of an empty picture what it looks like', () => {
    expect(zh.bareLook({ kind: 'plain', colour: 'blue' })).toBe('纯蓝色背景');
    expect(zh.bareLook({ kind: 'sign', text: 'STOP' })).toBe('写着“STOP”的标牌');
  });

  it('writes nothing but Chinese, without gaps', () => {
    expect(saying(/[^\u4e00-\u9fff，、]|^[，、]|[，、]$|[，、]{2}/u)).toEqual([]);
  });

  it('doubles no particle', () => {
    expect(saying(/的的|在在|着着|正在在|和和|一一|有有|上上|里里|的着/)).toEqual([]);
    expect(saying(/[的在和有]$/)).toEqual([]);
  });

  it('counts two with 两, and everything with a measure word', () => {
    expect(saying(/二/)).toEqual([]);
    for (const category of CATEGORIES) {
      const [one, two, three] = [1, 2, 3].map((count) => zh.phrase(group(category, count)));
      if (one === two) expect(['skis', 'broccoli']).toContain(category);
      else {
        expect(one).toMatch(/^一[个辆架列条张只匹头把块根支盆台部本]./);
        expect(two).toBe(one?.replace('一', '两'));
        expect(three).toBe(one?.replace('一', '三'));
      }
    }
  });

  it('says 正在 only where neither a place nor a state tells that it lasts', () => {
    expect(saying(/正在.*着|正在.*(站|坐|躺|趴|停)在|在[^正，]+正在/)).toEqual([]);
  });

  it('has no gendered word for those of whom nothing is known', () => {
    expect(saying(/[男女他她妻夫妈爸]|先生|小姐/)).toEqual([]);
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
    expect(new Set(CATEGORIES.map((category) => zh.phrase(group(category)))).size).toBe(CATEGORIES.length);
    const places = PLACES.map((place) => say({ subject: group('dog'), action: 'sitting', place }));
    expect(new Set(places).size).toBe(PLACES.length);
  });

  it('says which part speaks of which group', () => {
    const [subject, object] = [group('person'), group('horse')];
    expect(zh.sentence({ subject, relation: 'riding', object, place: 'beach' }).parts).toEqual([
      { text: '一个人', groups: [subject] },
      { text: '在海滩上', groups: [] },
      { text: '骑马', groups: [subject, object] },
    ]);
  });

  it('speaks of every group in some part, and in nothing but its parts', () => {
    const isAmiss = (statement: Statement) => {
      const { text, parts } = zh.sentence(statement);
      const { subject, relation, object, others = [] } = statement;
      const spokenOf = parts.flatMap(({ groups }) => groups);
      const named = [subject, ...(relation && object ? [object] : []), ...others];
      return parts.map((part) => part.text).join('') !== text || named.some((one) => !spokenOf.includes(one));
    };
    expect(SAMPLES.filter(isAmiss).map(say)).toEqual([]);
  });
});
