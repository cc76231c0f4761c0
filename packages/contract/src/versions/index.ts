import { preview20230201 } from './2023-02-01-preview.js';
import { preview20230401 } from './2023-04-01-preview.js';
import { version20231001 } from './2023-10-01.js';
import { version20240201 } from './2024-02-01.js';
import type { ApiVersion } from './version.js';

/** Every api-version that Fovea speaks, the oldest first. */
export const API_VERSIONS: readonly ApiVersion[] = [
  preview20230201,
  preview20230401,
  version20231001,
  version20240201,
];

/** The api-version of a name, whatever its case. */
export function findVersion(name: string): ApiVersion | undefined {
  return API_VERSIONS.find((version) => version.name === name.trim().toLowerCase());
}
