import { loadCocoDev } from '../coco.js';
import { loadCorpus } from '../corpus/measure.js';
import type { Measure, Table } from '../measure.js';
import { CiderD } from './cider.js';
import { confirmerOf } from './confirm.js';
import { gendersOf, nounsOf } from './nouns.js';
import { type ObservedPicture, observe } from './observe.js';
import { type Judgement, reliabilityRows, right, said } from './reliability.js';

/** Surer detections are listed by the baseline that only lists. */
const LISTED_CONFIDENCE = 0.5;
const MAX_LISTED = 3;
const CONSTANT = 'a group of people standing next to each other';

/** Agreement of captions with human ones, and whether what they name is there. */
export const captionMeasure: Measure = {
  name: 'caption',
  about: 'captions against five human ones a picture',
  async measure({ data }) {
    const pictures = await loadCocoDev(data);
    const corpus = await loadCorpus(data);
    const cider = new CiderD([...corpus, ...pictures.map(({ captions }) => captions)]);
    const observed: ObservedPicture[] = [];
    for (const picture of pictures) observed.push(await observe(picture));
    return [agreement(observed, cider), truth(observed), reliability(observed)];
  },
};

function agreement(observed: readonly ObservedPicture[], cider: CiderD): Table {
  const mean = (score: (one: ObservedPicture) => number) =>
    (observed.reduce((sum, one) => sum + score(one), 0) / observed.length).toFixed(3);
  const against = (text: string, { picture }: ObservedPicture) => cider.score(text, picture.captions);
  return {
    title: 'Agreement with human captions (CIDEr-D)',
    columns: ['caption', 'CIDEr-D', 'goal'],
    rows: [
      ['Fovea', mean((one) => against(one.text, one)), '> listing'],
      ['Fovea, gender neutral', mean((one) => against(one.neutralText, one)), ''],
      ['Fovea, labels in place of the detector', mean((one) => against(one.textFromLabels, one)), ''],
      ['baseline: things found, listed', mean((one) => against(listed(one), one)), ''],
      ['baseline: a constant sentence', mean((one) => against(CONSTANT, one)), ''],
      [
        'one human against the other four',
        mean(({ picture }) => humanAgreement(picture.captions, cider)),
        '',
      ],
    ],
    notes: [
      `coco-dev, ${observed.length} pictures, five captions each; document frequencies from these and the corpus.`,
    ],
  };
}

function listed({ detections }: ObservedPicture): string {
  const names = detections
    .filter(({ confidence }) => confidence >= LISTED_CONFIDENCE)
    .map(({ name }) => name);
  return [...new Set(names)]
    .slice(0, MAX_LISTED)
    .map((name) => `a ${name}`)
    .join(' and ');
}

function humanAgreement(captions: readonly string[], cider: CiderD): number {
  const scores = captions.map((caption, index) =>
    cider.score(
      caption,
      captions.filter((_, other) => other !== index),
    ),
  );
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function truth(observed: readonly ObservedPicture[]): Table {
  const nouns = observed.flatMap(({ picture, text }) => {
    const confirms = confirmerOf(picture);
    return nounsOf(text).map((noun) => confirms(noun));
  });
  const gendered = observed.filter(({ text }) => gendersOf([text]).size > 0);
  const wrong = gendered.filter(({ text, picture }) => {
    const human = gendersOf(picture.captions);
    return human.size > 0 && [...gendersOf([text])].some((gender) => !human.has(gender));
  });
  const slips = observed.filter(({ neutralText }) => gendersOf([neutralText]).size > 0);
  return {
    title: 'What captions name',
    columns: ['figure', 'value'],
    rows: [
      ['nouns that a label or a human caption confirms', `${count(nouns)} of ${nouns.length}`],
      ['share', (count(nouns) / nouns.length).toFixed(2)],
      ['captions that name a gender', gendered.length],
      ['of these against all human captions of the picture', wrong.length],
      ['neutral captions that name a gender', slips.length],
    ],
  };
}

function reliability(observed: readonly ObservedPicture[]): Table {
  const judgements: Judgement[] = observed.flatMap(({ picture, text, confidence }) => {
    const confirms = confirmerOf(picture);
    const nouns = nounsOf(text);
    return nouns.length > 0 ? [{ confidence, isRight: nouns.every((noun) => confirms(noun)) }] : [];
  });
  return {
    title: 'Confidence of captions: right means that every noun is confirmed',
    columns: ['confidence', 'mean said', 'right', 'captions'],
    rows: [
      ...reliabilityRows(judgements, [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
      ['all', said(judgements), right(judgements), judgements.length],
    ],
    notes: ['The two constants behind the confidence were chosen on these pictures.'],
  };
}

function count(outcomes: readonly boolean[]): number {
  return outcomes.filter(Boolean).length;
}
