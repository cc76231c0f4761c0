import { describe, expect, it } from 'vitest';
import { addVotes, languageVotes, NO_VOTES, winner } from './latin-language.js';

const languageOf = (text: string) => winner(languageVotes(text));

describe('the language of a text read without accents', () => {
  it.each([
    ['en', 'The quick brown fox jumps over the lazy dog'],
    ['en', 'Please keep this door closed'],
    ['en', 'Opening hours from Monday to Friday'],
    ['es', 'El nino esta en la calle con su senora'],
    ['es', 'Hoy las tiendas abren hasta las nueve'],
    ['es', 'la informacion y los derechos'],
    ['pt', 'Nao ha vagas para os dias da semana'],
    ['pt', 'Voce pode fazer isso na rua'],
    ['pt', 'as informacoes do aeroporto sao'],
  ])('is %s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is the same with accents', () => {
    expect(languageOf('Você não está só na estação')).toBe('pt');
    expect(languageOf('Mañana habrá más información según el señor')).toBe('es');
  });

  it.each(['', '12:30', 'Coca Cola', 'Madrid', 'de que', 'no me'])('is unknown: %j', (text) => {
    expect(languageOf(text)).toBeUndefined();
  });

  it('is unknown where two languages have nearly as many votes', () => {
    expect(languageOf('the house de los gatos')).toBeUndefined();
  });

  it('does not follow what is only a part of a word', () => {
    expect(languageVotes('elephant losing theory')).toEqual(languageVotes('losing'));
  });
});

it('adds votes with a weight', () => {
  const some = addVotes(NO_VOTES, { en: 2, es: 0, pt: 1 }, 0.5);
  expect(some).toEqual({ en: 1, es: 0, pt: 0.5 });
  expect(addVotes(some, some)).toEqual({ en: 2, es: 0, pt: 1 });
  expect(NO_VOTES).toEqual({ en: 0, es: 0, pt: 0 });
});
