import { describe, expect, it } from 'vitest';
import type { RecognizedCharacter } from '../ctc.js';
import { characters, spelled, textOf } from '../recognized-line.fixture.js';
import { withAccentsOf } from './accents.js';

const secondReading = (text: string, confidence = 0.95) =>
  [...text].map((one) => ({ text: one, confidence }));

function merged(first: string | readonly RecognizedCharacter[], second: string): string | undefined {
  const characters = typeof first === 'string' ? spelled(first) : first;
  const result = withAccentsOf(characters, secondReading(second));
  return result && textOf(result);
}

describe('a word with the accents of a second reading', () => {
  it.each([
    ['manana', 'mañana', 'mañana'],
    ['informacao', 'informação', 'informação'],
    ['coracoes', 'corações', 'corações'],
    ['voce', 'você', 'você'],
    ['ANO', 'año', 'AÑO'],
    ['ano', 'AÑO', 'año'],
  ])('has them: %s and %s are %s', (first, second, expected) => {
    expect(merged(first, second)).toBe(expected);
  });

  it.each([
    ['mafana', 'mañana', 'mañana'],
    ['aho', 'año', 'año'],
    ['iHola', '¡Hola', '¡Hola'],
    ['&Como', '¿Cómo', '¿Cómo'],
    ['25e', '25€', '25€'],
    ['ε', '€', '€'],
    ['jHola', '¡Hola', '¡Hola'],
    ['1o', '1º', '1º'],
    ['2a', '2ª', '2ª'],
    ['c0ntacto', 'contacto', 'contacto'],
  ])('has the sign in the place of its lookalike: %s and %s are %s', (first, second, expected) => {
    expect(merged(first, second)).toBe(expected);
  });

  it.each([
    ['Hola', '¡Hola', '¡Hola'],
    ['Como', '¿Cómo', '¿Cómo'],
    ['25', '25€', '25€'],
    ['25', '25 €', '25 €'],
  ])('has the sign that was passed over: %s and %s are %s', (first, second, expected) => {
    expect(merged(first, second)).toBe(expected);
  });

  it('loses the stroke that was read for an accent of its own', () => {
    expect(merged('seniora', 'señora')).toBe('señora');
    expect(merged("cafe'", 'café')).toBe('café');
  });

  it('keeps its own letters, digits and signs otherwise', () => {
    expect(merged('cabeca', 'caheça')).toBe('cabeça');
    expect(merged('100', '1oo')).toBe('100');
    expect(merged('25€', '25e')).toBe('25€');
    expect(merged('café', 'cafe')).toBe('café');
    expect(merged('hola', 'hola.')).toBe('hola');
  });

  it('takes a letter that only the second reader is sure of', () => {
    const unsure = characters(['p', 1], ['a', 3], ['l', 5, 0.4], ['a', 7], ['b', 9], ['r', 11], ['a', 13]);
    expect(merged(unsure, 'patabra')).toBe('patabra');
    const sure = unsure.map((one) => ({ ...one, probability: 0.9 }));
    expect(merged(sure, 'patabra')).toBe('palabra');
  });

  it('keeps the places of its characters, and puts a new sign before or after them', () => {
    const steps = (first: string, second: string) =>
      withAccentsOf(spelled(first), secondReading(second))?.map(({ step }) => step);
    expect(steps('ano', 'año')).toEqual([1, 3, 5]);
    const [opening = Number.NaN, next] = steps('Ola', '¡Ola') ?? [];
    expect(next).toBe(1);
    expect(opening).toBeLessThan(1);
    expect(opening).toBeGreaterThanOrEqual(0);
    expect(steps('25', '25€')?.at(-1)).toBeGreaterThan(3);
  });
});

describe('a second reading of another word', () => {
  it.each([
    ['hola', 'ratón'],
    ['casa', ''],
    ['a', 'él'],
    ['mañana', 'm'],
    ['12345', '98765'],
  ])('is refused: %s and %s', (first, second) => {
    expect(merged(first, second)).toBeUndefined();
  });
});
