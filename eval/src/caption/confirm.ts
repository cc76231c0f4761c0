import type { Category, Place } from 'fovea';
import { HYPERNYMS, INDOOR_PLACES, PLACES, SUPPORTS, type TagName } from 'fovea';
import type { CocoPicture } from '../coco.js';
import { findMentions, wordsOf } from '../corpus/mentions.js';
import { PLACE_PATTERNS } from '../corpus/patterns.js';
import { WORD_PATTERNS } from '../corpus/word-patterns.js';

/**
 * Other words by which captions say what a tag says. Words that are counted are looked for as they are
 * counted; others without a row as they are.
 */
const TAG_PATTERNS: Readonly<Partial<Record<TagName, RegExp>>> = {
  man: /\b(man|men|guy|male|gentleman|groom)\b/,
  woman: /\b(woman|women|lady|ladies|female|bride)\b/,
  boy: /\b(boy|boys)\b/,
  girl: /\b(girl|girls)\b/,
  child: /\b(child|children|kid|kids|baby|toddler|boy|girl|boys|girls|infant)\b/,
  adult: /\b(adults?|man|men|woman|women|guys?|lady|ladies|gentlem[ae]n|bride|groom|mother|father|couple)\b/,
  people: /\b(people|men|women|couple|players|kids|children|group|crowd|team|family|(two|three) \w+)\b/,
  group: /\b(group|people|men|women|crowd|team|players|family|several|children|many)\b/,
  crowd: /\b(crowd(s|ed)?|many|group|lots|people|audience|spectators)\b/,
  cyclist: /\b(cyclists?|bicyclists?|bik(ers?|ing)|rid(es?|ing) .*(bikes?|bicycles?))\b/,
  motorcyclist:
    /\b(motorcyclists?|bikers?|rid(es?|ing|ers?) .*(motorcycles?|bikes?|motorbikes?|scooters?))\b/,
  'horse rider': /\b(jockeys?|horse(back)? rid(er|ers|ing)|rid(es?|ing|ers?) .*(horses?|ponies|pony))\b/,
  outdoor: /\b(outside|outdoors?|sky|sunny|trees?|hill|garden|yard|fence)\b/,
  indoor: /\b(inside|indoors?|room|table|desk|counter|bed|couch|sofa|toilet|stove|oven|refrigerator)\b/,
  night: /\b(night|nighttime|evening|dark|dusk)\b/,
  nature:
    /\b(trees?|grass|grassy|field|forest|mountains?|hills?|beach|ocean|water|snow|lake|river|flowers?)\b/,
  landscape: /\b(landscape|scenery|view|mountains?|hills?|field|valley|ocean|lake|river|beach)\b/,
  vegetation: /\b(trees?|grass|grassy|plants?|bush(es)?|forest|woods|field|leaves|pasture)\b/,
  'body of water': /\b(water|ocean|sea|lake|river|pond|bay|harbor|waves?)\b/,
  coast: /\b(beach|shore|coast|sand|sandy|ocean|sea)\b/,
  winter: /\b(winter|snow|snowy|ski(s|ing|ers?)?|snow ?board\w*|ice|icy)\b/,
  'urban area': /\b(city|urban|downtown|town|streets?|sidewalk|intersection|buildings?)\b/,
  home: /\b(kitchen|bathroom|bedroom|living room|home|house|apartment|bed|couch|toilet|dining room)\b/,
  'sports venue': /\b(court|baseball|stadium|skate ?park|ramp|slopes?|arena|field)\b/,
  sport: /\b(tennis|baseball|soccer|football|frisbee|skat\w+|ski\w*|snowboard\w*|surf\w*|sport|game)\b/,
  'ball game': /\b(tennis|baseball|soccer|football|basketball|volleyball|balls?)\b/,
  'racket sport': /\b(tennis|badminton|rackets?|racquets?)\b/,
  'team sport': /\b(baseball|soccer|football|basketball|team)\b/,
  'winter sport': /\b(ski(s|ing|ers?)?|snow ?board\w*)\b/,
  'water sport': /\b(surf\w*|waves?|wake ?board\w*|paddle\w*)\b/,
  'board sport': /\b(skate ?board\w*|skat\w+|snow ?board\w*|surf\w*)\b/,
  'extreme sport': /\b(skate ?board\w*|skat\w+|snow ?board\w*|surf\w*|tricks?)\b/,
  'outdoor activity': /\b(kites?|frisbees?|surf\w*|ski(s|ing|ers?)?|snow ?board\w*)\b/,
  'kite flying': /\bfl(y|ies|ying) .*kites?\b|\bkites? .*fl(y|ies|ying)\b/,
  recreation: /\b(kites?|frisbees?|surf\w*|ski(s|ing|ers?)?|snow ?board\w*|skate\w*)\b/,
  'black and white': /\bblack and white (photo|picture|image|photograph)\b|\bblack and white$/,
  monochrome: /\bblack and white (photo|picture|image|photograph)\b|\bblack and white$|\bmonochrome\b/,
  colorful: /\bcolou?r(ful|ed)\b/,
  dark: /\b(dark|darkened|night|dim(ly)?|black)\b/,
  bright: /\b(bright(ly)?|sunny|white)\b/,
  blurry: /\b(blur(ry|red)?|out of focus)\b/,
  'close-up': /\bclose ?up\b/,
  gray: /\bgr[ae]y\b/,
  text: /\b(sign|signs|text|word|words|letters|writing|says|written)\b/,
};

/** Labels confirm words for several people by their number. */
const PEOPLE_COUNTS: Readonly<Partial<Record<TagName, number>>> = { people: 2, group: 3, crowd: 10 };

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

  const persons = objects.filter(({ name }) => name === 'person');
  const isCrowded = persons.some(({ isCrowd }) => isCrowd);
  const isAtLeast = (tag: TagName) => {
    const least = PEOPLE_COUNTS[tag];
    return least !== undefined && (isCrowded || persons.length >= least);
  };

  const confirms = (tag: TagName): boolean => {
    if (things.has(tag) || isAtLeast(tag)) return true;
    // People tell of the night, and take the day for granted.
    if (tag === 'day') return confirms('outdoor') && !confirms('night');
    if (tag === 'human face') return things.has('person');
    const below: readonly Category[] = (HYPERNYMS as Partial<Record<string, readonly Category[]>>)[tag] ?? [];
    if (below.some((category) => things.has(category))) return true;
    if (tag === 'indoor' && isAtAny((place) => INDOOR_PLACES.has(place))) return true;
    if (tag === 'outdoor' && isAtAny((place) => !INDOOR_PLACES.has(place) && !SUPPORTS.has(place)))
      return true;
    const own = TAG_PATTERNS[tag] ?? (WORD_PATTERNS as Partial<Record<string, RegExp>>)[tag];
    return says(own ?? new RegExp(`\\b${tag}s?\\b`));
  };
  return confirms;
}
