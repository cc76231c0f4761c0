import type { Box } from '@fovea/contract';
import type { Detection, Face } from '../../engines/engine.js';
import { area, intersection, union } from '../../image/box.js';
import type { Picture } from '../../image/picture.js';
import type { ColourName } from '../colour-name.js';
import type { Group } from '../language/realizer.js';
import { colourOf } from '../region-colour.js';
import { kindOf, type PersonKindOptions } from './person-kind.js';
import { areSmiling } from './smile.js';

/** All things of one category in a picture, or the part of them that belongs together. */
export interface Entity extends Group {
  /** One box for each of them. */
  readonly boxes: readonly Box[];
  /** Around all of them. */
  readonly box: Box;
  /** How likely at least one of them is there. */
  readonly probability: number;
  /** How much it stands out: about the share of the picture that it takes, in length. */
  readonly prominence: number;
}

/** Surer detections than this may be worth a word. */
const MIN_PROBABILITY = 0.25;
/** Further things of a category count when they are this sure, and this large beside the largest (in length). */
const MIN_COUNTED_PROBABILITY = 0.5;
const MIN_COUNTED_SIZE = 0.4;

/** Gathers what a picture shows, one entity a category, the most prominent first. */
export function gatherEntities(
  picture: Picture,
  detections: readonly Detection[],
  faces: readonly Face[],
  options: PersonKindOptions,
): Entity[] {
  const sure = detections.filter(({ probability }) => probability >= MIN_PROBABILITY);
  const categories = [...new Set(sure.map(({ name }) => name))];
  return categories
    .map((category) => {
      const members = countable(sure.filter(({ name }) => name === category));
      return entityOf(picture, members, faces, options);
    })
    .sort((a, b) => b.probability * b.prominence - a.probability * a.prominence);
}

/** The surest detection and those that count beside it. */
function countable(detections: readonly Detection[]): Detection[] {
  const surest = Math.max(...detections.map(({ probability }) => probability));
  const clear = detections.filter(
    ({ probability }) => probability >= Math.min(surest, MIN_COUNTED_PROBABILITY),
  );
  const largest = Math.max(...clear.map(({ box }) => area(box)));
  return clear.filter(({ box }) => Math.sqrt(area(box) / largest) >= MIN_COUNTED_SIZE);
}

/** One entity of detections of the same category; there is at least one. */
export function entityOf(
  picture: Picture,
  members: readonly Detection[],
  faces: readonly Face[],
  options: PersonKindOptions,
): Entity {
  const [first, ...others] = members;
  if (!first) throw new Error('An entity needs a member');
  const facesOfPeople = first.name === 'person' ? members.map((member) => faceOf(member, faces)) : [];
  const box = others.reduce((around, member) => union(around, member.box), first.box);
  const colour = sharedColour(picture, members);
  return {
    category: first.name,
    count: members.length,
    people: facesOfPeople.map((face) => kindOf(face, options)),
    ...(areSmiling(facesOfPeople) && { isSmiling: true }),
    ...(colour && { colour }),
    boxes: members.map((member) => member.box),
    box,
    probability: Math.max(...members.map(({ probability }) => probability)),
    prominence: Math.sqrt(members.reduce((sum, member) => sum + prominenceOf(picture, member) ** 2, 0)),
  };
}

/** The colour of things that all have the same. */
function sharedColour(picture: Picture, members: readonly Detection[]): ColourName | undefined {
  const [colour, ...others] = new Set(members.map(({ name, box }) => colourOf(picture, name, box)));
  return others.length === 0 ? colour : undefined;
}

/** Share of the picture that a box covers, in length, less when it lies off the middle. */
function prominenceOf({ width, height }: Picture, { box }: Detection): number {
  const offCenter = Math.hypot((box.x + box.w / 2) / width - 0.5, (box.y + box.h / 2) / height - 0.5);
  return Math.sqrt(area(box) / (width * height)) * (1 - 0.5 * offCenter);
}

/** The face that lies in a person's upper half, if one does. */
function faceOf({ box }: Detection, faces: readonly Face[]): Face | undefined {
  const upperHalf = { ...box, h: box.h * 0.6 };
  return faces.find((face) => intersection(face.box, upperHalf) > 0.6 * area(face.box));
}
