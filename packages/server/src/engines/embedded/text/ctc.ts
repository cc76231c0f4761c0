/** A character as the recognizer emitted it. */
export interface RecognizedCharacter {
  readonly text: string;
  /** The time step at which it is likeliest. */
  readonly step: number;
  readonly probability: number;
  /** True: `step` was not seen but worked out from the neighbours. */
  readonly isPlaceGuessed?: boolean;
}

/** What the recognizer's output says of one line. */
export interface Transcript {
  /** Spaces among them. */
  readonly characters: readonly RecognizedCharacter[];
  /** For each time step the probability of a space. */
  readonly spaces: Float32Array;
}

const BLANK = 0;

/**
 * Greedy CTC decoding: the likeliest class of each time step; repeats are one character, and blanks part
 * repeats.
 *
 * @param probabilities `steps` rows of one probability for each entry of `alphabet`
 * @param alphabet the text of each class; the first is the blank, the last the space
 * @see Graves et al., "Connectionist Temporal Classification", 2006
 */
export function decodeTranscript(
  probabilities: Float32Array,
  steps: number,
  alphabet: readonly string[],
): Transcript {
  const classes = alphabet.length;
  const characters: { text: string; step: number; probability: number }[] = [];
  const spaces = new Float32Array(steps);
  let previous = BLANK;
  for (let step = 0; step < steps; step += 1) {
    const row = step * classes;
    const best = likeliestClass(probabilities, row, classes, previous);
    const highest = probabilities[row + best] as number;
    spaces[step] = probabilities[row + classes - 1] as number;
    const last = characters.at(-1);
    if (best !== BLANK && best === previous && last) {
      if (highest > last.probability) {
        last.probability = highest;
        last.step = step;
      }
    } else if (best !== BLANK) {
      characters.push({ text: alphabet[best] as string, step, probability: highest });
    }
    previous = best;
  }
  return { characters, spaces };
}

/**
 * The class with the highest probability. They add up to 1, so one above a half needs no comparison with
 * the thousands of others; `guess` and the blank are looked at first.
 */
function likeliestClass(probabilities: Float32Array, row: number, classes: number, guess: number): number {
  if ((probabilities[row + BLANK] as number) > 0.5) return BLANK;
  if ((probabilities[row + guess] as number) > 0.5) return guess;
  let best = BLANK;
  let highest = probabilities[row] as number;
  for (let index = 1; index < classes; index += 1) {
    const probability = probabilities[row + index] as number;
    if (probability <= highest) continue;
    highest = probability;
    best = index;
    if (probability > 0.5) break;
  }
  return best;
}
