import { expect, it } from 'vitest';
import { VisionError } from './errors.js';
import { parseAnalyzeQuery } from './query.js';

const GA = { knowsCustomModels: false, knowsEvidence: false };
const PREVIEW = { knowsCustomModels: true, knowsEvidence: true };

const parse = (query: string, rules = GA) => parseAnalyzeQuery(new URLSearchParams(query), rules);

function refusal(query: string, rules = GA): string | undefined {
  try {
    parse(query, rules);
    return undefined;
  } catch (error) {
    if (!(error instanceof VisionError)) throw error;
    return error.row;
  }
}

it('matches names and values without regard to case', () => {
  const request = parse('FEATURES=Tags,SMARTCROPS,caption&Language=EN&Gender-Neutral-Caption=True');
  expect(request).toEqual({
    features: ['caption', 'smartCrops', 'tags'],
    language: 'en',
    genderNeutralCaption: true,
    smartCropsAspectRatios: [],
  });
});

it('takes lists with encoded commas, repeated parameters, doubled and empty parts', () => {
  expect(parse('features=tags%2Cread').features).toEqual(['read', 'tags']);
  expect(parse('features=tags&features=read,').features).toEqual(['read', 'tags']);
  expect(parse('features=tags,Tags').features).toEqual(['tags']);
});

it('takes the first of a repeated parameter that is no list', () => {
  expect(parse('features=tags&language=ja&Language=tlh').language).toBe('ja');
  expect(refusal('features=tags&language=tlh&language=ja')).toBe('languageNotSupported');
});

it('ignores parameters it does not know', () => {
  expect(parse('features=tags&overload=stream&foo=bar').features).toEqual(['tags']);
});

it('refuses a call that asks for nothing', () => {
  expect(refusal('')).toBe('nothingAsked');
  expect(refusal('features=')).toBe('nothingAsked');
  expect(refusal('model-name=mine', GA)).toBe('nothingAsked');
});

it('takes a model name in the previews, alone or beside features', () => {
  expect(parse('model-name=mine', PREVIEW)).toMatchObject({ features: [], modelName: 'mine' });
  expect(parse('model-name=mine&features=tags', PREVIEW)).toMatchObject({
    features: ['tags'],
    modelName: 'mine',
  });
});

it('refuses a feature it does not know, adult among them', () => {
  expect(refusal('features=tags,horoscope')).toBe('featureUnknown');
  expect(refusal('features=adult', PREVIEW)).toBe('featureUnknown');
});

it('knows the regions and scripts of its languages', () => {
  expect(parse('features=tags&language=pt-BR').language).toBe('pt');
  expect(parse('features=tags&language=zh-Hans').language).toBe('zh');
});

it('refuses a language that a feature with words cannot answer in, and only then', () => {
  expect(refusal('features=tags&language=tlh')).toBe('languageNotSupported');
  expect(refusal('features=caption&language=zh-Hant')).toBe('languageNotSupported');
  expect(refusal('features=denseCaptions&language=fr')).toBe('languageNotSupported');
  expect(refusal('features=read,people,objects,smartCrops&language=tlh')).toBeUndefined();
});

it('takes aspect ratios from 0.75 to 1.8 in the order asked for', () => {
  const ratios = (value: string) =>
    parse(`features=smartCrops&smartcrops-aspect-ratios=${value}`).smartCropsAspectRatios;
  expect(ratios('1.8,0.75,1')).toEqual([1.8, 0.75, 1]);
  expect(ratios('')).toEqual([]);
  for (const bad of ['0.74', '1.81', 'NaN', 'wide', '-1', '1,2', 'Infinity', '0x1']) {
    expect(refusal(`features=smartCrops&smartCrops-aspect-ratios=${bad}`)).toBe('aspectRatioOutOfRange');
  }
  expect(refusal(`features=smartCrops&smartcrops-aspect-ratios=${'1,'.repeat(11)}`)).toBe(
    'tooManyAspectRatios',
  );
});

it('ignores aspect ratios that no crop is asked for', () => {
  expect(parse('features=tags&smartcrops-aspect-ratios=9').smartCropsAspectRatios).toEqual([]);
});

it('refuses a gender flag that is neither true nor false and a model version that is no version', () => {
  expect(refusal('features=caption&gender-neutral-caption=maybe')).toBe('argumentInvalid');
  expect(refusal('features=tags&model-version=best')).toBe('argumentInvalid');
  expect(refusal('features=tags&model-version=Latest')).toBeUndefined();
  expect(refusal('features=tags&model-version=2023-02-01-preview')).toBeUndefined();
});

it('knows evidence in the previews only', () => {
  expect(parse('features=caption&evidence=TRUE', PREVIEW)).toMatchObject({ evidence: true });
  expect(parse('features=caption', PREVIEW)).not.toHaveProperty('evidence');
  expect(parse('features=caption&evidence=true', GA)).not.toHaveProperty('evidence');
});
