import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type AnalyzeRequest, LANGUAGES } from '@fovea/contract';
import { features } from 'fovea';
import { type CocoPicture, loadCocoDev } from '../coco.js';
import type { Measure } from '../measure.js';
import { openScene } from '../scenes.js';
import { drawSheet, type SheetPicture } from './draw.js';

/** Where the sheets go; nothing of it is committed. */
const FOLDER = fileURLToPath(new URL('../../sheets/', import.meta.url));
const PICTURES = 60;
const PICTURES_A_SHEET = 12;

/** Contact sheets: pictures with their boxes and their captions in every language, to be looked at. */
export const sheetMeasure: Measure = {
  name: 'sheet',
  about: `draws ${PICTURES} pictures with captions in five languages into eval/sheets`,
  optional: true,
  async measure({ data }) {
    const pictures = everyNth(await loadCocoDev(data), PICTURES);
    const described: SheetPicture[] = [];
    for (const picture of pictures) described.push(await describe(picture));
    await mkdir(FOLDER, { recursive: true });
    const sheets = Math.ceil(described.length / PICTURES_A_SHEET);
    for (let sheet = 0; sheet < sheets; sheet += 1) {
      const part = described.slice(sheet * PICTURES_A_SHEET, (sheet + 1) * PICTURES_A_SHEET);
      await writeFile(`${FOLDER}sheet-${sheet + 1}.png`, await drawSheet(part));
    }
    return [
      {
        title: `Captions of ${described.length} pictures`,
        columns: ['picture', ...LANGUAGES],
        rows: described.map(({ name, captions }) => [name, ...captions]),
        notes: [`Drawn into eval/sheets, ${sheets} sheets.`],
      },
    ];
  },
};

function everyNth(pictures: readonly CocoPicture[], count: number): CocoPicture[] {
  const step = Math.max(1, Math.floor(pictures.length / count));
  return pictures.filter((_, index) => index % step === 0).slice(0, count);
}

async function describe({ id, path, width, height }: CocoPicture): Promise<SheetPicture> {
  const scene = await openScene(path);
  const request = (language: AnalyzeRequest['language']): AnalyzeRequest => ({
    features: ['caption', 'denseCaptions'],
    language,
    genderNeutralCaption: false,
    smartCropsAspectRatios: [],
  });
  const captions: string[] = [];
  for (const language of LANGUAGES) captions.push((await features.caption(scene, request(language))).text);
  const regions = (await features.denseCaptions(scene, request('en'))).slice(1);
  return { name: String(id), path, width, height, captions, regions };
}
