import { expect, it } from 'vitest';
import { es } from './es.js';
import type { Group, PersonKind, Statement } from './realizer.js';
import { group } from './statements.fixture.js';

const people = (...kinds: PersonKind[]): Group => ({
  category: 'person',
  count: kinds.length,
  people: kinds,
});

const SENTENCES: readonly (readonly [Statement, string])[] = [
  [{ subject: group('bench'), action: 'walking', place: 'street' }, 'un banco en la calle'],
  [
    { subject: group('person', 2), relation: 'on', object: group('motorcycle', 2) },
    'dos personas en motocicleta',
  ],
  [
    { subject: group('bicycle'), relation: 'on', object: group('motorcycle') },
    'una bicicleta en una motocicleta',
  ],
  [
    { subject: people('woman'), relation: 'riding', object: group('horse'), place: 'beach' },
    'una mujer montando a caballo en la playa',
  ],
  [
    { subject: people('man'), relation: 'riding', object: { ...group('horse'), colour: 'white' } },
    'un hombre montando un caballo blanco',
  ],
  [
    { subject: group('person', 6), relation: 'sitting at', object: group('dining table') },
    'un grupo de personas sentadas a una mesa',
  ],
  [
    { subject: group('dog', 2), relation: 'lying on', object: group('couch') },
    'dos perros tumbados en un sofá',
  ],
  [
    { subject: group('cat'), relation: 'lying on', object: group('keyboard') },
    'un gato tumbado sobre un teclado',
  ],
  [
    { subject: people('man'), relation: 'riding', object: group('bicycle'), place: 'street' },
    'un hombre montando en bicicleta por la calle',
  ],
  [
    { subject: group('person'), relation: 'walking', object: group('dog') },
    'una persona paseando a un perro',
  ],
  [
    { subject: group('person'), relation: 'looking at', object: group('book') },
    'una persona mirando un libro',
  ],
  [
    { subject: group('person', 4), relation: 'holding', object: group('umbrella', 4) },
    'un grupo de personas sosteniendo paraguas',
  ],
  [{ subject: people('man'), relation: 'wearing', object: group('tie') }, 'un hombre con corbata'],
  [
    { subject: people('man', 'woman'), action: 'sitting', place: 'restaurant' },
    'un hombre y una mujer sentados en un restaurante',
  ],
  [{ subject: group('laptop'), relation: 'sitting on', object: group('bed') }, 'un portátil en una cama'],
  [
    { subject: group('bowl'), relation: 'filled with', object: group('orange', 5) },
    'un cuenco lleno de naranjas',
  ],
  [{ subject: group('bowl'), relation: 'filled with', object: group('orange') }, 'un cuenco con una naranja'],
  [
    { subject: group('pizza'), relation: 'topped with', object: group('broccoli') },
    'una pizza con brócoli encima',
  ],
  [{ subject: group('bird'), action: 'sitting', place: 'tree' }, 'un pájaro posado en la rama de un árbol'],
  [
    { subject: group('kite', 4), action: 'in flight', place: 'beach' },
    'varias cometas volando sobre la playa',
  ],
  [
    { subject: group('person'), role: 'skier', place: 'ski slope' },
    'una persona esquiando en una ladera nevada',
  ],
  [
    { subject: group('person'), role: 'tennis player', relation: 'hitting', object: group('sports ball') },
    'una persona que juega al tenis golpeando una pelota',
  ],
  [
    { subject: group('sheep', 9), action: 'grazing', place: 'field', isAtNight: true },
    'un rebaño de ovejas pastando en un campo de noche',
  ],
  [
    {
      subject: group('oven'),
      relation: 'and',
      object: group('refrigerator'),
      place: 'kitchen',
      placeFirst: true,
      others: [group('sink')],
    },
    'una cocina con un horno, un frigorífico y un fregadero',
  ],
  [
    { subject: { ...group('person', 2), isSmiling: true, colour: 'red' }, medium: 'black and white photo' },
    'una foto en blanco y negro de dos personas sonrientes vestidas de rojo',
  ],
];

for (const [statement, text] of SENTENCES) {
  it(`says "${text}"`, () => {
    expect(es.sentence(statement).text).toBe(text);
  });
}

it('has colours agree, or stay as they are', () => {
  expect(es.phrase({ ...group('cup', 2), colour: 'red' })).toBe('dos tazas rojas');
  expect(es.phrase({ ...group('scissors'), colour: 'blue' })).toBe('unas tijeras azules');
  expect(es.phrase({ ...group('car', 2), colour: 'orange' })).toBe('dos coches naranja');
  expect(es.phrase({ ...group('orange'), colour: 'orange' })).toBe('una naranja');
});

it('names people together', () => {
  expect(es.phrase(people('boy', 'girl', 'girl'))).toBe('un niño y dos niñas');
  expect(es.phrase(people('boy', 'girl', 'girl', 'girl'))).toBe('un grupo de niños');
  expect(es.phrase(people('woman', 'woman', 'woman', 'woman'))).toBe('un grupo de mujeres');
  expect(es.phrase(people('man', 'person'))).toBe('dos personas');
  expect(es.phrase(people('man', 'child'))).toBe('un hombre y un menor');
});

it('words pictures in which nothing was found', () => {
  expect(es.bareLook({ kind: 'sign', text: 'STOP' })).toBe('un letrero que dice STOP');
  expect(es.bareLook({ kind: 'plain', colour: 'red' })).toBe('un fondo liso de color rojo');
  expect(es.bareLook({ kind: 'text' })).toBe('una imagen con texto');
});

it('says which part speaks of which group', () => {
  const [subject, object] = [group('person'), group('horse')];
  expect(es.sentence({ subject, relation: 'riding', object, place: 'beach' }).parts).toEqual([
    { text: 'una persona', groups: [subject] },
    { text: 'montando a caballo', groups: [subject, object] },
    { text: 'en la playa', groups: [] },
  ]);
});
