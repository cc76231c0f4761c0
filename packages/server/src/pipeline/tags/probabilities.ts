import type { TagName } from './lexicon.js';

/** How likely each tag holds, from 0 to 1. */
export class TagProbabilities extends Map<TagName, number> {
  /** Sets a tag's probability unless a higher one is known already. */
  raise(name: TagName, probability: number): void {
    this.set(name, Math.max(this.get(name) ?? 0, probability));
  }
}

/** How likely at least one of several independent things is there. */
export function anyOf(probabilities: readonly number[]): number {
  return 1 - probabilities.reduce((none, probability) => none * (1 - probability), 1);
}
