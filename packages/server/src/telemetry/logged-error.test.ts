import { expect, it } from 'vitest';
import { loggedError } from './logged-error.js';

it('shows what went wrong and why', () => {
  const cause = Object.assign(new TypeError('no such address'), { code: 'ENOTFOUND' });
  const logged = loggedError(new Error('The picture could not be fetched', { cause }));
  expect(logged).toMatchObject({
    type: 'Error',
    message: 'The picture could not be fetched',
    cause: { type: 'TypeError', message: 'no such address', code: 'ENOTFOUND' },
  });
  expect(logged.stack).toContain('logged-error.test');
});

it('shows no member that may hold what a caller sent', () => {
  const error = Object.assign(new Error('Parse Error'), {
    rawPacket: Buffer.from('key: secret'),
    input: 'http://a/?sig=secret',
    code: 'HPE_INVALID',
  });
  expect(Object.keys(loggedError(error)).sort()).toEqual(['code', 'message', 'stack', 'type']);
  expect(JSON.stringify(loggedError(error))).not.toContain('secret');
});

it.each([
  ['Invalid URL http://host/a.jpg?sig=secret here', 'Invalid URL http://host/a.jpg here'],
  ["fetch 'https://user:secret@host/a.jpg#secret' failed", "fetch 'https://host/a.jpg' failed"],
  ['https://host?sig=secret', 'https://host'],
  ['at load (file:///app/x.js:10:5)', 'at load (file:///app/x.js:10:5)'],
])('shows %s as %s', (message, shown) => {
  expect(loggedError(new Error(message)).message).toBe(shown);
});

it('shows what is no error as its text', () => {
  expect(loggedError('plain')).toEqual({ type: 'string', message: 'plain', stack: '' });
});
