import { wordsOf } from '../corpus/mentions.js';

const LONGEST = 4;
/** Width of the penalty for a caption of another length, in words. */
const LENGTH_DEVIATION = 6;

/** TF-IDF weights of a caption's n-grams, one map and one norm for each n. */
interface Profile {
  readonly weights: readonly ReadonlyMap<string, number>[];
  readonly norms: readonly number[];
  readonly length: number;
}

/**
 * Scores captions against human ones by CIDEr-D (Vedantam et al., 2015): cosine of TF-IDF weighted n-grams,
 * n = 1 to 4, clipped to the reference's counts, with a penalty for another length, times ten.
 */
export class CiderD {
  readonly #documentFrequency = new Map<string, number>();
  readonly #logDocuments: number;
  readonly #profiles = new Map<string, Profile>();

  /** `documents`: the captions of each picture; an n-gram is as rare as the pictures that it occurs with. */
  constructor(documents: readonly (readonly string[])[]) {
    for (const captions of documents) {
      const grams = new Set(captions.flatMap((caption) => countGrams(caption).flatMap((n) => [...n.keys()])));
      for (const gram of grams) {
        this.#documentFrequency.set(gram, (this.#documentFrequency.get(gram) ?? 0) + 1);
      }
    }
    this.#logDocuments = Math.log(Math.max(1, documents.length));
  }

  /** Mean score against the references, from 0 to 10; humans reach about 0.9 against each other. */
  score(candidate: string, references: readonly string[]): number {
    const profile = this.#profile(candidate);
    const scores = references.map((reference) => similarity(profile, this.#profile(reference)));
    return (10 * scores.reduce((sum, score) => sum + score, 0)) / Math.max(1, scores.length);
  }

  #profile(caption: string): Profile {
    const known = this.#profiles.get(caption);
    if (known) return known;
    const counts = countGrams(caption);
    const weights = counts.map(
      (grams) => new Map([...grams].map(([gram, count]) => [gram, count * this.#rarity(gram)] as const)),
    );
    const norms = weights.map((grams) => Math.hypot(...grams.values()));
    const profile = { weights, norms, length: wordsOf(caption).length };
    this.#profiles.set(caption, profile);
    return profile;
  }

  #rarity(gram: string): number {
    return this.#logDocuments - Math.log(Math.max(1, this.#documentFrequency.get(gram) ?? 0));
  }
}

function countGrams(caption: string): Map<string, number>[] {
  const words = wordsOf(caption);
  return Array.from({ length: LONGEST }, (_, index) => {
    const counts = new Map<string, number>();
    for (let start = 0; start + index < words.length; start += 1) {
      const gram = words.slice(start, start + index + 1).join(' ');
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
  });
}

function similarity(candidate: Profile, reference: Profile): number {
  const penalty = Math.exp(-((candidate.length - reference.length) ** 2) / (2 * LENGTH_DEVIATION ** 2));
  const cosines = candidate.weights.map((grams, index) => {
    const norm = (candidate.norms[index] ?? 0) * (reference.norms[index] ?? 0);
    if (norm === 0) return 0;
    let product = 0;
    for (const [gram, weight] of grams) {
      const other = reference.weights[index]?.get(gram) ?? 0;
      product += Math.min(weight, other) * other;
    }
    return product / norm;
  });
  return (penalty * cosines.reduce((sum, cosine) => sum + cosine, 0)) / LONGEST;
}
