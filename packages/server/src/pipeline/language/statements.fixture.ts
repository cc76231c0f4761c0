import { CATEGORIES, type Category } from '../../engines/categories.js';
import { COLOUR_NAMES } from '../colour-name.js';
import { ACTIONS, PLACES, RELATIONS, ROLES } from '../knowledge/vocabulary.js';
import type { Group, PersonKind, Statement } from './realizer.js';

/** So many of a category; people are all of one kind. */
export function group(category: Category, count = 1, kind: PersonKind = 'person'): Group {
  return { category, count, people: category === 'person' ? Array.from({ length: count }, () => kind) : [] };
}

const SUBJECTS: readonly Category[] = ['person', 'dog', 'bird', 'teddy bear', 'dining table', 'bowl', 'car'];
const OBJECTS: readonly Group[] = [
  group('person', 1, 'child'),
  group('dog', 3),
  group('cup'),
  group('chair', 2),
];

/** Statements that between them have every value that a statement can have. Nobody's gender is known. */
export function sampleStatements(): Statement[] {
  return [
    ...CATEGORIES.flatMap((category) =>
      [1, 2, 3, 7, 12].flatMap((count) => [
        { subject: group(category, count) },
        ...COLOUR_NAMES.map((colour) => ({ subject: { ...group(category, count), colour } })),
      ]),
    ),
    ...RELATIONS.flatMap((relation) =>
      CATEGORIES.flatMap((category) =>
        SUBJECTS.flatMap((subject) =>
          [1, 5].map((count) => ({
            subject: group(subject, count),
            relation,
            object: group(category, count),
          })),
        ),
      ),
    ),
    ...RELATIONS.flatMap((relation) =>
      SUBJECTS.map((subject) => ({
        subject: { ...group(subject, 2), colour: 'blue' as const },
        relation,
        object: { ...group('person', 2, 'child'), colour: 'red' as const, isSmiling: true },
      })),
    ),
    ...PLACES.flatMap((place) => [
      ...CATEGORIES.map((category) => ({ subject: group(category), place })),
      ...ACTIONS.flatMap((action) => SUBJECTS.map((subject) => ({ subject: group(subject), action, place }))),
      ...RELATIONS.flatMap((relation) =>
        SUBJECTS.flatMap((subject) =>
          [group('dog', 3), group('chair')].map((object) => ({
            subject: group(subject),
            relation,
            object,
            place,
          })),
        ),
      ),
      ...OBJECTS.map((object) => ({
        subject: group('chair'),
        place,
        placeFirst: true,
        others: [object, group('dog')],
      })),
      ...ROLES.map((role) => ({ subject: group('person'), role, place, isAtNight: true })),
    ]),
    ...ACTIONS.flatMap((action) => CATEGORIES.map((category) => ({ subject: group(category, 2), action }))),
    ...ROLES.flatMap((role) =>
      [1, 2, 3, 7].map((count) => ({
        subject: { ...group('person', count), colour: 'red' as const, isSmiling: true },
        role,
        action: 'posing' as const,
      })),
    ),
    ...CATEGORIES.flatMap((category) => [
      { subject: group('person', 1, 'child'), others: [group(category)], medium: 'drawing' as const },
      {
        subject: { ...group('person', 2), isSmiling: true },
        relation: 'sitting on' as const,
        object: group('bench'),
        others: [group(category, 2)],
        medium: 'black and white photo' as const,
        isAtNight: true,
      },
    ]),
  ];
}
