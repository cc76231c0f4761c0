import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelsTable } from './document.js';

it('lists the models in the documentation as they are', () => {
  const page = readFileSync(new URL('../../../../../../docs/models.md', import.meta.url), 'utf8');
  expect(page).toContain(modelsTable());
});
