import type { Category } from '../../engines/categories.js';
import type { ColourName } from '../colour-name.js';
import type { Role } from '../knowledge/vocabulary.js';
import type { Group, PersonKind } from './realizer.js';

/** Each category and its counter; 'つ' counts in native numbers, '' is never counted. */
const NOUNS: Readonly<Record<Category, readonly [noun: string, counter: string]>> = {
  person: ['人', '人'],
  bicycle: ['自転車', '台'],
  car: ['車', '台'],
  motorcycle: ['オートバイ', '台'],
  airplane: ['飛行機', '機'],
  bus: ['バス', '台'],
  train: ['電車', '本'],
  truck: ['トラック', '台'],
  boat: ['ボート', '隻'],
  'traffic light': ['信号機', '基'],
  'fire hydrant': ['消火栓', '基'],
  'stop sign': ['一時停止の標識', 'つ'],
  'parking meter': ['パーキングメーター', '台'],
  bench: ['ベンチ', 'つ'],
  bird: ['鳥', '羽'],
  cat: ['猫', '匹'],
  dog: ['犬', '匹'],
  horse: ['馬', '頭'],
  sheep: ['羊', '頭'],
  cow: ['牛', '頭'],
  elephant: ['象', '頭'],
  bear: ['熊', '頭'],
  zebra: ['シマウマ', '頭'],
  giraffe: ['キリン', '頭'],
  backpack: ['リュックサック', 'つ'],
  umbrella: ['傘', '本'],
  handbag: ['バッグ', 'つ'],
  tie: ['ネクタイ', '本'],
  suitcase: ['スーツケース', 'つ'],
  frisbee: ['フリスビー', '枚'],
  skis: ['スキー板', ''],
  snowboard: ['スノーボード', '枚'],
  'sports ball': ['ボール', 'つ'],
  kite: ['凧', '枚'],
  'baseball bat': ['バット', '本'],
  'baseball glove': ['グローブ', 'つ'],
  skateboard: ['スケートボード', '台'],
  surfboard: ['サーフボード', '枚'],
  'tennis racket': ['テニスラケット', '本'],
  bottle: ['ボトル', '本'],
  'wine glass': ['ワイングラス', 'つ'],
  cup: ['カップ', 'つ'],
  fork: ['フォーク', '本'],
  knife: ['ナイフ', '本'],
  spoon: ['スプーン', '本'],
  bowl: ['ボウル', 'つ'],
  banana: ['バナナ', '本'],
  apple: ['りんご', '個'],
  sandwich: ['サンドイッチ', 'つ'],
  orange: ['オレンジ', '個'],
  broccoli: ['ブロッコリー', ''],
  carrot: ['にんじん', '本'],
  'hot dog': ['ホットドッグ', '本'],
  pizza: ['ピザ', '枚'],
  donut: ['ドーナツ', '個'],
  cake: ['ケーキ', '個'],
  chair: ['椅子', '脚'],
  couch: ['ソファ', 'つ'],
  'potted plant': ['鉢植え', 'つ'],
  bed: ['ベッド', '台'],
  'dining table': ['テーブル', 'つ'],
  toilet: ['トイレ', 'つ'],
  tv: ['テレビ', '台'],
  laptop: ['ノートパソコン', '台'],
  mouse: ['マウス', '個'],
  remote: ['リモコン', '個'],
  keyboard: ['キーボード', '台'],
  'cell phone': ['携帯電話', '台'],
  microwave: ['電子レンジ', '台'],
  oven: ['オーブン', '台'],
  toaster: ['トースター', '台'],
  sink: ['シンク', 'つ'],
  refrigerator: ['冷蔵庫', '台'],
  book: ['本', '冊'],
  clock: ['時計', 'つ'],
  vase: ['花瓶', 'つ'],
  scissors: ['はさみ', '本'],
  'teddy bear': ['テディベア', '体'],
  'hair drier': ['ドライヤー', '台'],
  toothbrush: ['歯ブラシ', '本'],
};

/** What many of them are called together. */
const GROUPS: Readonly<Partial<Record<Category, string>>> = {
  sheep: '羊の群れ',
  cow: '牛の群れ',
  elephant: '象の群れ',
  zebra: 'シマウマの群れ',
  giraffe: 'キリンの群れ',
  horse: '馬の群れ',
  bird: '鳥の群れ',
  banana: 'バナナの房',
};

const PEOPLE: Readonly<Record<PersonKind, readonly [one: string, many: string]>> = {
  man: ['男性', '男性たち'],
  woman: ['女性', '女性たち'],
  boy: ['男の子', '男の子たち'],
  girl: ['女の子', '女の子たち'],
  child: ['子供', '子供たち'],
  person: ['人', '人々'],
};

const ROLES: Readonly<Record<Role, string>> = {
  'tennis player': 'テニス選手',
  'baseball player': '野球選手',
  skier: 'スキーヤー',
  snowboarder: 'スノーボーダー',
  surfer: 'サーファー',
  skateboarder: 'スケートボーダー',
};

/** Each colour as it stands before a noun. */
export const COLOURS: Readonly<Record<ColourName, string>> = {
  black: '黒い',
  white: '白い',
  gray: '灰色の',
  red: '赤い',
  orange: 'オレンジ色の',
  yellow: '黄色い',
  green: '緑色の',
  blue: '青い',
  purple: '紫色の',
  pink: 'ピンク色の',
  brown: '茶色い',
};

const NUMBERS = ['', '', '二', '三'];
/** More than this are several; from the second bound on, many. */
const MOST_COUNTED = 3;
const MANY_FROM = 10;

/** A number with its counter and の: "二台の"; nothing for one. */
function number(count: number, counter: string): string {
  if (count === 1 || counter === '') return '';
  if (count >= MANY_FROM) return 'たくさんの';
  if (count > MOST_COUNTED) return counter === 'つ' ? 'いくつかの' : `数${counter}の`;
  return `${NUMBERS[count]}${counter}の`;
}

function people(kinds: readonly PersonKind[], count: number): string {
  const [kind = 'person', other, ...more] = [...new Set(kinds)];
  const isMixed = other !== undefined;
  if (count > MOST_COUNTED || (count > 2 && isMixed)) return PEOPLE[isMixed ? 'person' : kind][1];
  if (isMixed && more.length === 0 && kind !== 'person' && other !== 'person') {
    return `${PEOPLE[kind][0]}と${PEOPLE[other][0]}`;
  }
  return `${number(count, '人')}${PEOPLE[isMixed ? 'person' : kind][0]}`;
}

/** What people look like is said before their number: "赤い服を着た笑顔の二人の女性". */
function peoplePhrase({ people: kinds, count, colour, isSmiling }: Group, role?: Role): string {
  const looks = `${colour ? `${COLOURS[colour]}服を着た` : ''}${isSmiling ? '笑顔の' : ''}`;
  if (!role) return looks + people(kinds, count);
  return looks + (count > MOST_COUNTED ? `${ROLES[role]}たち` : number(count, '人') + ROLES[role]);
}

/** A thing without its number, in its colour; of people, what they are called. */
export function bareNoun({ category, colour, people: kinds }: Group): string {
  if (category === 'person') return people(kinds, 1);
  return `${colour ? COLOURS[colour] : ''}${NOUNS[category][0]}`;
}

/** A group with its number: "犬", "二台の赤い車", "羊の群れ", "三人のスキーヤー". */
export function nounPhrase(group: Group, role?: Role): string {
  const { category, count, colour } = group;
  if (category === 'person') return peoplePhrase(group, role);
  const together = count > MOST_COUNTED ? GROUPS[category] : undefined;
  if (together) return `${colour ? COLOURS[colour] : ''}${together}`;
  return number(count, NOUNS[category][1]) + bareNoun(group);
}
