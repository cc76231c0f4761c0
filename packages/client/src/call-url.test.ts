import { expect, it } from 'vitest';
import type { ImageAnalysisOptions } from './analysis-options.js';
import { callUrl } from './call-url.js';
import { ImageAnalysisFeature } from './feature.js';
import { VisionServiceOptions } from './service-options.js';

function called(options: ImageAnalysisOptions, apiVersion?: string) {
  const settings = apiVersion === undefined ? {} : { apiVersion };
  const url = new URL(callUrl(new VisionServiceOptions('http://host/', 'key', settings), options));
  return { path: url.pathname, query: Object.fromEntries(url.searchParams) };
}

it('asks for features in the newest version, in the words of the wire', () => {
  expect(
    called({
      features: [ImageAnalysisFeature.Text, ImageAnalysisFeature.CropSuggestions, 'denseCaptions'],
      language: 'es',
      genderNeutralCaption: true,
      croppingAspectRatios: [0.9, 1.33],
      modelVersion: 'latest',
    }),
  ).toEqual({
    path: '/computervision/imageanalysis:analyze',
    query: {
      'api-version': '2024-02-01',
      features: 'read,smartCrops,denseCaptions',
      language: 'es',
      'gender-neutral-caption': 'true',
      'smartcrops-aspect-ratios': '0.9,1.33',
      'model-version': 'latest',
    },
  });
});

it('asks for no more than was set', () => {
  expect(called({ features: ['tags'], croppingAspectRatios: [], language: '' }).query).toEqual({
    'api-version': '2024-02-01',
    features: 'tags',
  });
});

it('asks for a custom model in the version of the how-to page, alone or beside features', () => {
  expect(called({ modelName: 'mine' }).query).toEqual({
    'api-version': '2023-02-01-preview',
    'model-name': 'mine',
  });
  expect(called({ modelName: 'mine', features: ['tags'] }).query).toMatchObject({
    'api-version': '2023-02-01-preview',
    features: 'tags',
  });
});

it('asks for a segmentation by its own path', () => {
  expect(called({ segmentationMode: 'backgroundRemoval', language: 'es' })).toEqual({
    path: '/computervision/imageanalysis:segment',
    query: { 'api-version': '2023-02-01-preview', mode: 'backgroundRemoval' },
  });
});

it('asks in the version that the caller chose', () => {
  expect(called({ features: ['read'] }, '2023-10-01').query['api-version']).toBe('2023-10-01');
  expect(called({ modelName: 'mine' }, '2023-04-01-preview').query['api-version']).toBe('2023-04-01-preview');
});
