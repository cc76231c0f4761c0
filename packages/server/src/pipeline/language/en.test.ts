import { describe, expect, it } from 'vitest';
import { PLACES, type Place } from '../knowledge/vocabulary.js';
import { en } from './en.js';
import type { Group, PersonKind, Statement } from './realizer.js';
import { group, sampleStatements } from './statements.fixture.js';

const GENDERED = /\b(man|men|woman|women|boys?|girls?|he|she|his|hers?|him|male|female|lad(y|ies)|guys?)\b/;

const say = (statement: Statement) => en.sentence(statement).text;

const SENTENCES = [...new Set(sampleStatements().map(say))];

describe('English', () => {
  it('has no gendered word for those of whom nothing is known, in any sentence', () => {
    expect(SENTENCES.filter((sentence) => GENDERED.test(sentence))).toEqual([]);
  });

  it('writes lower case without a full stop and without gaps', () => {
    expect(SENTENCES.filter((sentence) => !/^[a-z]+( [a-z]+,?)*$/.test(sentence))).toEqual([]);
  });

  it('says "an" before vowels and "a" before consonants', () => {
    expect(SENTENCES.filter((sentence) => /\ba [aeio]|\ban [^aeiou]/.test(sentence))).toEqual([]);
    expect(en.phrase(group('umbrella'))).toBe('an umbrella');
    expect(en.phrase(group('apple'))).toBe('an apple');
  });

  it('forms plurals', () => {
    expect(en.phrase(group('knife', 2))).toBe('two knives');
    expect(en.phrase(group('sheep', 3))).toBe('three sheep');
    expect(en.phrase(group('bus', 6))).toBe('several buses');
    expect(en.phrase(group('skis', 2))).toBe('skis');
    expect(en.phrase(group('broccoli', 2))).toBe('broccoli');
  });

  it('names people together', () => {
    const people = (...kinds: PersonKind[]): Group => ({
      category: 'person',
      count: kinds.length,
      people: kinds,
    });
    expect(en.phrase(people('man', 'woman'))).toBe('a man and a woman');
    expect(en.phrase(people('woman', 'woman'))).toBe('two women');
    expect(en.phrase(people('man', 'person'))).toBe('two people');
    expect(en.phrase(people('man', 'woman', 'child', 'person'))).toBe('a group of people');
  });

  it('tells who does what with what, and where', () => {
    expect(
      say({
        subject: group('person', 1, 'woman'),
        relation: 'riding',
        object: group('horse'),
        place: 'beach',
      }),
    ).toBe('a woman riding a horse on a beach');
    expect(say({ subject: group('person', 2), relation: 'riding', object: group('horse', 2) })).toBe(
      'two people riding horses',
    );
    expect(
      say({
        subject: group('oven'),
        relation: 'and',
        object: group('refrigerator'),
        place: 'kitchen',
        placeFirst: true,
        others: [group('sink')],
      }),
    ).toBe('a kitchen with an oven, a refrigerator and a sink');
  });

  it('lets only people use laptops, talk on phones and ski', () => {
    const on = (who: Group, what: Group) => say({ subject: who, relation: 'on', object: what });
    const person = group('person');
    expect(on(person, group('laptop'))).toBe('a person using a laptop');
    expect(on(person, group('cell phone'))).toBe('a person talking on a cell phone');
    expect(on(person, group('skis', 2))).toBe('a person skiing');
    for (const other of [group('cat'), group('laptop'), group('backpack')]) {
      const said = [group('laptop'), group('cell phone'), group('skis', 2)].map((what) => on(other, what));
      expect(said.filter((sentence) => /using|talking|skiing/.test(sentence))).toEqual([]);
    }
    expect(on(group('cat'), group('laptop'))).toBe('a cat on a laptop');
  });

  it('lets things fly in the air, and over what is below it', () => {
    const flying = (place: Place, subject = group('bird', 5)) => say({ subject, action: 'in flight', place });
    expect(flying('sky')).toBe('a flock of birds flying in the sky');
    expect(flying('air')).toBe('a flock of birds flying through the air');
    expect(flying('kitchen', group('bird'))).toBe('a bird flying in a kitchen');
    expect(flying('water')).toBe('a flock of birds flying over the water');
    expect(flying('building', group('kite'))).toBe('a kite flying over a building');
    expect(flying('tree', group('bird'))).toBe('a bird flying over a tree');
    expect(flying('airport', group('airplane'))).toBe('an airplane flying over an airport');
    const inAir =
      /flying (in|through) (the (sky|air)|an? (kitchen|bathroom|bedroom|living room|office|restaurant|store|room))$/;
    expect(
      PLACES.map((place) => flying(place)).filter((it) => !inAir.test(it) && !/ over /.test(it)),
    ).toEqual([]);
  });

  it('tells colours, smiles, and what the picture itself is', () => {
    expect(en.phrase({ ...group('car', 2), colour: 'orange' })).toBe('two orange cars');
    expect(en.phrase({ ...group('bus'), colour: 'orange' })).toBe('an orange bus');
    expect(en.phrase({ ...group('person', 2, 'woman'), colour: 'red', isSmiling: true })).toBe(
      'two smiling women in red',
    );
    expect(say({ subject: group('dog'), medium: 'black and white photo', isAtNight: true })).toBe(
      'a black and white photo of a dog at night',
    );
    expect(en.bareLook({ kind: 'sign', text: 'STOP' })).toBe('a sign that says STOP');
  });

  it('says which part speaks of which group', () => {
    const [subject, object] = [group('person'), group('horse')];
    expect(en.sentence({ subject, relation: 'riding', object, place: 'beach' }).parts).toEqual([
      { text: 'a person', groups: [subject] },
      { text: 'riding a horse', groups: [subject, object] },
      { text: 'on a beach', groups: [] },
    ]);
  });
});
