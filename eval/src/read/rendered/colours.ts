import type { Colours } from './desk.js';
import type { Random } from './random.js';

/** Nearly black on nearly white. */
export function printed(random: Random): Colours {
  const hue = random.integer(0, 359);
  return {
    ink: `hsl(${hue}, 30%, ${random.integer(4, 18)}%)`,
    paper: `hsl(${hue}, 30%, ${random.integer(93, 100)}%)`,
  };
}

/** Nearly white on a dark colour. */
export function dark(random: Random): Colours {
  const hue = random.integer(0, 359);
  return {
    ink: `hsl(${hue}, 25%, ${random.integer(86, 100)}%)`,
    paper: `hsl(${hue}, 40%, ${random.integer(6, 18)}%)`,
  };
}

/** Two greys that lie 28 to 45 of 255 levels apart; either may be the lighter one. */
export function faint(random: Random): Colours {
  const [paper, apart] = [random.integer(90, 200), random.integer(28, 45) * (random.chance(0.6) ? -1 : 1)];
  const grey = (level: number) => `rgb(${level}, ${level}, ${level})`;
  return { ink: grey(paper + apart), paper: grey(paper) };
}

/** Colours that signs are painted in. */
export function painted(random: Random): Colours {
  return random.pick([
    { ink: '#ffffff', paper: '#0b5d3b' },
    { ink: '#ffffff', paper: '#0a3d91' },
    { ink: '#fff7e0', paper: '#8c1c13' },
    { ink: '#111111', paper: '#f6c90e' },
    { ink: '#b3001b', paper: '#fafafa' },
    { ink: '#13315c', paper: '#eef4ed' },
    { ink: '#f4d35e', paper: '#2b2d42' },
    { ink: '#3a2618', paper: '#dcc7a1' },
  ]);
}
