import type { Category, Place } from 'fovea';
import { HYPERNYMS, INDOOR_PLACES, PLACES, SUPPORTS, type TagName } from 'fovea';
import type { CocoPicture } from '../coco.js';
import { findMentions, wordsOf } from '../corpus/mentions.js';
import { PLACE_PATTERNS } from '../corpus/patterns.js';

/** Other words by which captions say what a tag says. Tags without a row are looked for as they are. */
const TAG_PATTERNS: Readonly<Partial<Record<TagName, RegExp>>> = {
  man: /\b(man|men|guy|male|gentleman|groom)\b/,
  woman: /\b(woman|women|lady|ladies|female|bride)\b/,
  boy: /\b(boy|boys)\b/,
  girl: /\b(girl|girls)\b/,
  child: /\b(child|children|kid|kids|baby|toddler|boy|girl|boys|girls|infant)\b/,
  group: /\b(group|people|men|women|crowd|team|players|family|several|children|many)\b/,
  outdoor: /\b(outside|outdoors?|sky|sunny|trees?|hill|garden|yard|fence)\b/,
  indoor: /\b(inside|indoors?|room|table|desk|counter|bed|couch|sofa|toilet|stove|oven|refrigerator)\b/,
  nature:
    /\b(trees?|grass|grassy|field|forest|mountains?|hills?|beach|ocean|water|snow|lake|river|flowers?)\b/,
  sport: /\b(tennis|baseball|soccer|football|frisbee|skat\w+|ski\w*|snowboard\w*|surf\w*|sport|game)\b/,
  'black and white': /\bblack and white (photo|picture|image|photograph)\b|\bblack and white$/,
  text: /\b(sign|signs|text|word|words|letters|writing|says|written)\b/,
  sitting: /\b(sit|sits|sitting|seated)\b/,
  standing: /\bstand(s|ing)?\b/,
  riding: /\b(rid(e|es|ing)|surf(s|ing)|ski(s|ing)?|skateboarding|snowboarding|driv(es|ing)|bik(es|ing))\b/,
  eating: /\beat(s|ing)?\b/,
  holding: /\b(hold|carr|swing|grab)(s|ies|ing|ying)?\b/,
  using: /\b(us(e|es|ing)|work(s|ing)?|typ(es|ing)|look(s|ing)? at|sit(s|ting) (at|in front))\b/,
  flying: /\bfl(y|ies|ying)\b/,
  playing: /\b(play(s|ing)?|game|hit(s|ting)?|swing(s|ing)?)\b/,
  lying: /\b(lay|lays|laying|lie|lies|lying|sleep(s|ing)?)\b/,
};

/** Tells whether a picture's labels or any of its human captions confirm a word. */
export function confirmerOf({ objects, captions }: CocoPicture): (tag: TagName) => boolean {
  const texts = captions.map((caption) => wordsOf(caption).join(' '));
  const things = new Set<string>([
    ...objects.map(({ name }) => name),
    ...captions.flatMap((caption) => findMentions(wordsOf(caption)).map(({ category }) => category)),
  ]);
  const says = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  const isAtAny = (isWanted: (place: Place) => boolean) =>
    PLACES.some((place) => isWanted(place) && says(PLACE_PATTERNS[place]));

  return (tag) => {
    if (things.has(tag)) return true;
    if (tag === 'human face') return things.has('person');
    const below: readonly Category[] = (HYPERNYMS as Partial<Record<string, readonly Category[]>>)[tag] ?? [];
    if (below.some((category) => things.has(category))) return true;
    if (tag === 'indoor' && isAtAny((place) => INDOOR_PLACES.has(place))) return true;
    if (tag === 'outdoor' && isAtAny((place) => !INDOOR_PLACES.has(place) && !SUPPORTS.has(place)))
      return true;
    const own = TAG_PATTERNS[tag] ?? (PLACE_PATTERNS as Partial<Record<string, RegExp>>)[tag];
    return says(own ?? new RegExp(`\\b${tag}s?\\b`));
  };
}
