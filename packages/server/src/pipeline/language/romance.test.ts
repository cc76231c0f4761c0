import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category } from '../../engines/categories.js';
import { COLOUR_NAMES, type ColourName } from '../colour-name.js';
import { ACTIONS, PLACES, RELATIONS, ROLES } from '../knowledge/vocabulary.js';
import { es } from './es.js';
import { pt } from './pt.js';
import type { Group, Statement } from './realizer.js';
import { group, sampleStatements } from './statements.fixture.js';

/** The samples, and things with a colour in every relation. */
const NEUTRAL: readonly Statement[] = [
  ...sampleStatements(),
  ...RELATIONS.flatMap((relation) =>
    CATEGORIES.map((category) => ({
      subject: group('person', 2),
      relation,
      object: { ...group(category, 2), colour: 'red' as const },
    })),
  ),
];
/** Some of the same, of people of whom more is known. */
const NAMED: readonly Statement[] = NEUTRAL.filter(
  ({ subject }, index) => subject.category === 'person' && index % 10 === 0,
).flatMap((statement) =>
  (['child', 'man', 'woman'] as const).map((kind) => ({
    ...statement,
    subject: group('person', statement.subject.count, kind),
  })),
);
const ENGLISH = new Set(
  [...CATEGORIES, ...PLACES, ...RELATIONS, ...ACTIONS, ...ROLES, ...COLOUR_NAMES].join(' ').split(' '),
);

/** People, and what has no number in one language or another. */
const UNUSUAL: ReadonlySet<Category> = new Set<Category>(['person', 'skis', 'scissors', 'broccoli']);

/** What grammars say of the gender of words by their endings, apart from the lexicons. */
const LANGUAGES = [
  {
    language: 'Spanish',
    realizer: es,
    letters: /^[a-záéíóúñ]+(,? [a-záéíóúñ]+)*$/,
    loans: ['a', 'pizza', 'frisbee', 'snowboard', 'stop'],
    feminine: /(a|as|d|[cst]ión)$/,
    feminineWords: /^(mujer|mujeres|señal|señales|calle|nieve|foto)$/,
    masculineWords: /^(paraguas|microondas|agua)$/,
    article: /\b(un|una|unos|unas|varios|varias|el|la|los|las) ([^\s,]+)/g,
    masculineArticle: /^(un|unos|varios|el|los)$/,
    blues: 'azules',
    gap: /\b(de|a) el\b|\b[ao] [ao]\b/,
    gendered:
      /\b(hombres?|mujer(es)?|niñ[oa]s?|chic[oa]s?|señor(a|as|es)?|él|ell[oa]s?|(jug|esqui|patin)ador(a|as|es)?)\b/,
    participle: /\b(?:sentad|tumbad|parad|aparcad|montad|posad|subid|llen|vestid|colgad|anclad)([oa]s?)\b/,
  },
  {
    language: 'Portuguese',
    realizer: pt,
    letters: /^[a-záâãàéêíóôõúç]+((,? |-|')[a-záâãàéêíóôõúç]+)*$/,
    loans: ['a', 'pizza', 'frisbee', 'snowboard', 'laptop', 'mouse', 'banana', 'zebra', 'skate'],
    feminine: /(a|as|ã|ãs|[çs]ão|[çs]ões)$/,
    feminineWords:
      /^(mulher|mulheres|colher|colheres|árvore|parede|neve|raquete|raquetes|cidade|paisagem|foto)$/,
    masculineWords: /^(guarda-chuva|guarda-chuvas|micro-ondas)$/,
    article: /\b(um|uma|dois|duas|vários|várias|no|na|nos|nas|pelo|pela|pelos|pelas) ([^\s,]+)/g,
    masculineArticle: /^(um|dois|vários|no|nos|pelo|pelos)$/,
    blues: 'azuis',
    gap: /\b(em|de|por) [oa]s?\b|\b[ao] [ao]\b/,
    gendered:
      /\b(homem|homens|mulher(es)?|menin[oa]s?|garot[oa]s?|senhor(a|as|es)?|el[ae]s?|(joga|esquia|patina)dor(a|as|es)?)\b/,
    participle: /\b(?:sentad|deitad|parad|estacionad|montad|pousad|chei|vestid|pendurad|ancorad)([oa]s?)\b/,
  },
];

for (const { language, realizer, loans, participle, ...grammar } of LANGUAGES) {
  const say = (statement: Statement) => ({ statement, ...realizer.sentence(statement) });
  const neutral = NEUTRAL.map(say);
  const said = [...neutral, ...NAMED.map(say)];
  const sentences = [...new Set(said.map(({ text }) => text))];
  const isMasculine = (word: string) =>
    grammar.masculineWords.test(word) || !(grammar.feminine.test(word) || grammar.feminineWords.test(word));
  /** The ending of what agrees with a group: by its name, when there are two of it. */
  const endingOf = (subject: Group) => {
    const two = { category: subject.category, count: 2, people: subject.people.slice(0, 1) };
    const noun = realizer.phrase(two).split(' ')[1] ?? '';
    return `${isMasculine(noun) ? 'o' : 'a'}${subject.count > 1 ? 's' : ''}`;
  };

  describe(`${language}, in all its words`, () => {
    it('writes lower case without gaps, without signs of templates, without a full stop', () => {
      expect(sentences.filter((sentence) => !grammar.letters.test(sentence))).toEqual([]);
      expect(sentences.filter((sentence) => sentence.includes('undefined'))).toEqual([]);
    });

    it('contracts prepositions and articles', () => {
      expect(sentences.filter((sentence) => grammar.gap.test(sentence))).toEqual([]);
    });

    it('has no English word but loans', () => {
      const words = new Set(sentences.flatMap((sentence) => sentence.split(/,? /)));
      expect([...words].filter((word) => ENGLISH.has(word) && !loans.includes(word))).toEqual([]);
    });

    it('has no gendered word for those of whom nothing is known', () => {
      expect(neutral.filter(({ text }) => grammar.gendered.test(text))).toEqual([]);
      expect(realizer.phrase(group('person', 1, 'woman'))).toMatch(grammar.gendered);
    });

    it('gives every noun the article of its gender', () => {
      const pairs = sentences.flatMap((sentence) => [...sentence.matchAll(grammar.article)]);
      const wrong = pairs.filter(
        ([, article = '', noun = '']) => grammar.masculineArticle.test(article) !== isMasculine(noun),
      );
      expect(pairs.length).toBeGreaterThan(sentences.length);
      expect([...new Set(wrong.map(([pair]) => pair))]).toEqual([]);
    });

    it('has participles agree with the subject in gender and number', () => {
      const agreed = said.flatMap(
        ({ statement: { subject, object, others, placeFirst, relation }, text }) => {
          const isAlone = !others && !placeFirst && relation !== 'and' && object?.category !== 'person';
          if (!isAlone || (subject.category !== 'person' && UNUSUAL.has(subject.category))) return [];
          const ending = participle.exec(text)?.[1];
          return ending ? [{ text, ending, expected: endingOf(subject) }] : [];
        },
      );
      expect(agreed.length).toBeGreaterThan(500);
      expect(agreed.filter(({ ending, expected }) => ending !== expected)).toEqual([]);
    });

    it('has colours agree with every thing in gender and number', () => {
      const things = CATEGORIES.filter((category) => !UNUSUAL.has(category)).flatMap((category) =>
        [1, 2, 3, 7].map((count) => group(category, count)),
      );
      const lastWord = (thing: Group, colour: ColourName) =>
        realizer
          .phrase({ ...thing, colour })
          .split(' ')
          .at(-1) ?? '';
      for (const thing of things) {
        const ending = endingOf(thing);
        expect(lastWord(thing, 'yellow')).toBe(`amar${language === 'Spanish' ? 'ill' : 'el'}${ending}`);
        expect(lastWord(thing, 'blue')).toBe(thing.count > 1 ? grammar.blues : 'azul');
        expect(lastWord(thing, 'pink')).toBe('rosa');
      }
    });

    it('names its parts, which joined are the text', () => {
      const wrong = said.filter(({ statement: { subject, object, others = [] }, text, parts }) => {
        const named = parts.flatMap(({ groups }) => groups);
        const things = [subject, ...(object ? [object] : []), ...others];
        const joined = parts.map((part) => part.text).join(' ');
        return joined !== text || things.some((thing) => !named.includes(thing));
      });
      expect(wrong).toEqual([]);
    });
  });
}
