import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ERROR_NAMES, errorBody, errorCodeHeader, VisionError } from './errors.js';

const EXAMPLES = new URL('../../../../shared/contract/examples/', import.meta.url);

it('renders every row as an envelope with a code and a message', () => {
  for (const name of ERROR_NAMES) {
    const error = new VisionError(name);
    const body = errorBody(error);
    expect(Object.keys(body)).toEqual(['error']);
    expect(body.error.code).not.toBe('');
    expect(body.error.message).not.toBe('');
    expect(error.status).toBeGreaterThanOrEqual(400);
  }
});

it('gives gateway errors their status as code and no error header', () => {
  const denied = new VisionError('accessDenied');
  expect(errorBody(denied).error).toMatchObject({ code: '401' });
  expect(errorCodeHeader(denied)).toBeUndefined();
  expect(errorCodeHeader(new VisionError('featureUnknown'))).toBe('InvalidRequest');
});

it('fills in what the request said', () => {
  const error = new VisionError('contentTypeNotSupported', { values: { contentType: 'text/plain' } });
  expect(error.message).toBe('The provided image content type text/plain is not supported');
});

it.skipIf(!existsSync(EXAMPLES))('answers an unknown feature as the original does', () => {
  const published = JSON.parse(readFileSync(new URL('error-400-invalid-feature.json', EXAMPLES), 'utf8'));
  expect(errorBody(new VisionError('featureUnknown'))).toEqual(published);
});
