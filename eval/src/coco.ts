import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Box } from '@fovea/contract';

/** An object that a person labelled. `isCrowd`: a region with many of them, which counts neither way. */
export interface LabelledObject {
  readonly name: string;
  readonly box: Box;
  readonly isCrowd: boolean;
}

/** A picture of the development set with what people said of it. */
export interface CocoPicture {
  readonly id: number;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly objects: readonly LabelledObject[];
  readonly captions: readonly string[];
}

interface Instances {
  readonly images: readonly { id: number; file_name: string; width: number; height: number }[];
  readonly annotations: readonly {
    image_id: number;
    category_id: number;
    bbox: [number, number, number, number];
    iscrowd: number;
  }[];
  readonly categories: readonly { id: number; name: string }[];
}

/** Loads `coco-dev`: COCO val2017 pictures with their boxes and captions (CC BY 4.0). */
export async function loadCocoDev(data: string): Promise<readonly CocoPicture[]> {
  const folder = join(data, 'coco-dev');
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const instances: Instances = await read('instances.json');
  const captions: Record<string, string[]> = await read('captions.json');
  const names = new Map(instances.categories.map(({ id, name }) => [id, name]));
  return instances.images.map(({ id, file_name, width, height }) => ({
    id,
    path: join(folder, 'images', file_name),
    width,
    height,
    captions: captions[String(id)] ?? [],
    objects: instances.annotations
      .filter(({ image_id }) => image_id === id)
      .map(({ category_id, bbox: [x, y, w, h], iscrowd }) => ({
        name: names.get(category_id) ?? '',
        box: { x, y, w, h },
        isCrowd: iscrowd === 1,
      })),
  }));
}
