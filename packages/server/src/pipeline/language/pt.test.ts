import { expect, it } from 'vitest';
import { pt } from './pt.js';
import type { Group, PersonKind, Statement } from './realizer.js';
import { group } from './statements.fixture.js';

const people = (...kinds: PersonKind[]): Group => ({
  category: 'person',
  count: kinds.length,
  people: kinds,
});

const SENTENCES: readonly (readonly [Statement, string])[] = [
  [
    { subject: people('man'), relation: 'riding', object: group('skateboard'), place: 'street' },
    'um homem andando de skate na rua',
  ],
  [
    { subject: people('woman'), relation: 'riding', object: group('horse'), place: 'beach' },
    'uma mulher andando a cavalo na praia',
  ],
  [
    { subject: group('person', 6), relation: 'sitting at', object: group('dining table') },
    'um grupo de pessoas sentadas à mesa',
  ],
  [
    { subject: group('dog', 2), relation: 'lying on', object: group('couch') },
    'dois cachorros deitados em um sofá',
  ],
  [
    { subject: group('cat'), relation: 'lying on', object: group('keyboard') },
    'um gato deitado sobre um teclado',
  ],
  [
    { subject: group('train'), action: 'traveling', place: 'train tracks' },
    'um trem trafegando pelos trilhos',
  ],
  [{ subject: people('man'), relation: 'wearing', object: group('tie') }, 'um homem de gravata'],
  [
    { subject: people('child', 'child'), action: 'sitting', place: 'grass' },
    'duas crianças sentadas na grama',
  ],
  [
    { subject: people('man', 'woman'), action: 'sitting', place: 'restaurant' },
    'um homem e uma mulher sentados em um restaurante',
  ],
  [
    { subject: group('person', 3), relation: 'talking on', object: group('cell phone', 3) },
    'três pessoas falando ao celular',
  ],
  [
    { subject: group('bowl'), relation: 'filled with', object: group('orange', 5) },
    'uma tigela cheia de laranjas',
  ],
  [
    { subject: group('bird', 8), action: 'in flight', place: 'water' },
    'um bando de pássaros voando sobre a água',
  ],
  [
    { subject: group('elephant', 8), action: 'walking', place: 'road' },
    'uma manada de elefantes caminhando pela estrada',
  ],
  [
    { subject: group('dog'), relation: 'in', object: group('bed'), place: 'room' },
    'um cachorro em uma cama em um quarto',
  ],
  [{ subject: group('person', 2), role: 'surfer', place: 'ocean' }, 'duas pessoas surfando no mar'],
  [
    {
      subject: group('oven'),
      place: 'kitchen',
      placeFirst: true,
      others: [group('knife', 2), group('sink')],
    },
    'uma cozinha com um forno, duas facas e uma pia',
  ],
  [
    {
      subject: { ...group('person', 2), isSmiling: true, colour: 'red' },
      medium: 'drawing',
      isAtNight: true,
    },
    'um desenho de duas pessoas sorridentes vestidas de vermelho à noite',
  ],
];

for (const [statement, text] of SENTENCES) {
  it(`says "${text}"`, () => {
    expect(pt.sentence(statement).text).toBe(text);
  });
}

it('has colours agree, or stay as they are', () => {
  expect(pt.phrase({ ...group('cup'), colour: 'blue' })).toBe('uma xícara azul');
  expect(pt.phrase({ ...group('car', 2), colour: 'blue' })).toBe('dois carros azuis');
  expect(pt.phrase({ ...group('skis'), colour: 'yellow' })).toBe('esquis amarelos');
  expect(pt.phrase({ ...group('wine glass', 3), colour: 'orange' })).toBe('três taças de vinho laranja');
});

it('names people together', () => {
  expect(pt.phrase(people('boy', 'child'))).toBe('duas crianças');
  expect(pt.phrase(people('boy', 'girl'))).toBe('um menino e uma menina');
  expect(pt.phrase(people('man', 'man', 'man', 'man'))).toBe('um grupo de homens');
});

it('words pictures in which nothing was found', () => {
  expect(pt.bareLook({ kind: 'sign', text: 'PARE' })).toBe('uma placa que diz PARE');
  expect(pt.bareLook({ kind: 'plain', colour: 'red' })).toBe('um fundo liso vermelho');
  expect(pt.bareLook({ kind: 'black and white' })).toBe('uma imagem em preto e branco');
});
