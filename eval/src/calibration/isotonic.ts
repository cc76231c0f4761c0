/** Something observed at a score: 1 when it was right, 0 when not. */
export interface Observation {
  readonly score: number;
  readonly outcome: number;
}

/** A group of neighbouring scores and the share that was right among them. */
export interface Block {
  readonly score: number;
  readonly share: number;
  readonly count: number;
}

/**
 * Isotonic regression by pooling adjacent violators: the rising step function nearest to the
 * observations. Each block is given at its mean score.
 *
 * @see Zadrozny, Elkan, "Transforming classifier scores into accurate multiclass probability estimates", 2002
 */
export function isotonicBlocks(observations: readonly Observation[], minCount: number): Block[] {
  const sorted = [...observations].sort((a, b) => a.score - b.score);
  const blocks: Block[] = [];
  for (let start = 0; start < sorted.length; start += minCount) {
    const group = sorted.slice(start, start + minCount);
    blocks.push({
      score: mean(group.map(({ score }) => score)),
      share: mean(group.map(({ outcome }) => outcome)),
      count: group.length,
    });
    for (;;) {
      const [a, b] = [blocks.at(-2), blocks.at(-1)];
      if (!a || !b || a.share < b.share) break;
      blocks.splice(-2, 2, pool(a, b));
    }
  }
  return blocks;
}

function pool(a: Block, b: Block): Block {
  const count = a.count + b.count;
  return {
    score: (a.score * a.count + b.score * b.count) / count,
    share: (a.share * a.count + b.share * b.count) / count,
    count,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
