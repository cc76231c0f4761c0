import type { Language } from '@fovea/contract';
import { en } from './en.js';
import type { Realizer } from './realizer.js';

/**
 * The words of a language. English is the only one yet that writes captions; the contract refuses captions
 * in others (`FEATURE_LANGUAGES`), so they are never asked for here.
 */
export function realizerFor(_language: Language): Realizer {
  return en;
}
