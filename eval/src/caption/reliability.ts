/** Something said with a confidence, and whether it was right. */
export interface Judgement {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Rows of a table: what was said and what was right, by confidence. */
export function reliabilityRows(
  judgements: readonly Judgement[],
  edges: readonly number[],
): (string | number)[][] {
  return edges.slice(0, -1).flatMap((low, index) => {
    const high = edges[index + 1] ?? 1;
    const within = judgements.filter(({ confidence }) => confidence >= low && confidence < high);
    if (within.length === 0) return [];
    return [[`${low} to ${high}`, said(within), right(within), within.length]];
  });
}

/** Mean confidence. */
export function said(judgements: readonly Judgement[]): string {
  return share(
    judgements.reduce((sum, { confidence }) => sum + confidence, 0),
    judgements.length,
  );
}

/** Share that was right. */
export function right(judgements: readonly Judgement[]): string {
  return share(judgements.filter(({ isRight }) => isRight).length, judgements.length);
}

function share(part: number, all: number): string {
  return all === 0 ? '-' : (part / all).toFixed(2);
}
