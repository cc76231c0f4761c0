import type { AnalyzeRequest, Box, Caption, Size } from '@fovea/contract';
import { wholePixels } from '../../image/box.js';
import type { Group, Wording } from '../language/realizer.js';
import type { Entity } from './entities.js';

/** The text of a wording and, if that was asked for, the boxes of the entities that its parts speak of. */
export function worded(
  { text, parts }: Wording,
  picture: Size,
  { evidence }: Pick<AnalyzeRequest, 'evidence'>,
): Pick<Caption, 'text' | 'evidence'> {
  if (!evidence) return { text };
  return {
    text,
    evidence: parts.map((part) => ({
      text: part.text,
      boxes: part.groups.flatMap(boxesOf).map((box) => wholePixels(box, picture)),
    })),
  };
}

/** Groups of a plan are entities, which have boxes. */
function boxesOf({ boxes = [] }: Group & Partial<Pick<Entity, 'boxes'>>): readonly Box[] {
  return boxes;
}
