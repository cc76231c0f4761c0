import type { Category } from '../../engines/categories.js';
import { type Action, INDOOR_PLACES, type Place, type Role, SUPPORTS } from '../knowledge/vocabulary.js';
import type { Statement } from './realizer.js';

/** Each place by its name, and where one is in it, as it stands before a particle. */
const PLACES: Readonly<Record<Place, readonly [name: string, at: string]>> = {
  kitchen: ['キッチン', 'キッチン'],
  bathroom: ['バスルーム', 'バスルーム'],
  bedroom: ['寝室', '寝室'],
  'living room': ['リビング', 'リビング'],
  office: ['オフィス', 'オフィス'],
  restaurant: ['レストラン', 'レストラン'],
  store: ['店', '店'],
  room: ['部屋', '部屋'],
  street: ['通り', '通り'],
  road: ['道路', '道路'],
  sidewalk: ['歩道', '歩道'],
  city: ['街', '街'],
  'parking lot': ['駐車場', '駐車場'],
  'train station': ['駅', '駅'],
  'train tracks': ['線路', '線路'],
  airport: ['空港', '空港'],
  park: ['公園', '公園'],
  'skate park': ['スケートパーク', 'スケートパーク'],
  field: ['野原', '野原'],
  grass: ['草地', '草地'],
  forest: ['森', '森'],
  zoo: ['動物園', '動物園'],
  mountain: ['山', '山'],
  beach: ['ビーチ', 'ビーチ'],
  ocean: ['海', '海'],
  water: ['水辺', '水の中'],
  snow: ['雪原', '雪の上'],
  'ski slope': ['ゲレンデ', 'ゲレンデ'],
  sky: ['空', '空'],
  air: ['空', '空中'],
  building: ['建物', '建物の前'],
  'baseball field': ['野球場', '野球場'],
  'tennis court': ['テニスコート', 'テニスコート'],
  plate: ['皿', '皿の上'],
  table: ['テーブル', 'テーブルの上'],
  desk: ['机', '机の上'],
  counter: ['カウンター', 'カウンターの上'],
  shelf: ['棚', '棚の上'],
  wall: ['壁', '壁'],
  floor: ['床', '床の上'],
  tree: ['木', '木の上'],
};

/** Where some things are, or are done, in another part of a place: boats are on the water. */
const PLACE_IDIOMS: Readonly<Partial<Record<`${Category | Action | Role} ${Place}`, string>>> = {
  'bird tree': '木の枝',
  'bird water': '水辺',
  'boat water': '水上',
  'surfboard water': '水上',
  'surfing water': '水上',
  'floating water': '水面',
  'potted plant water': '水辺',
  'boat ocean': '海上',
  'floating ocean': '海面',
  'traveling train tracks': '線路',
  'driving train tracks': '線路',
  'train train tracks': '線路の上',
  'car train tracks': '線路の上',
  'clock building': '建物',
  'sports ball field': 'グラウンド',
  'baseball bat field': 'グラウンド',
  'baseball glove field': 'グラウンド',
  'baseball player field': 'グラウンド',
  'playing baseball field': 'グラウンド',
  'playing soccer field': 'グラウンド',
};
const OVER: Readonly<Partial<Record<Place, string>>> = { sky: '空', air: '空中', water: '水面の上' };

/** The name of a place by itself. */
export function placeName(place: Place): string {
  return PLACES[place][0];
}

/** Where in the place it is, before a particle: "テーブルの上". */
export function placeAt({ subject, object, action, role }: Statement, place: Place): string {
  const idiom =
    (action && PLACE_IDIOMS[`${action} ${place}`]) ??
    (role && PLACE_IDIOMS[`${role} ${place}`]) ??
    (object && PLACE_IDIOMS[`${object.category} ${place}`]) ??
    PLACE_IDIOMS[`${subject.category} ${place}`];
  return idiom ?? PLACES[place][1];
}

/** Where those fly who fly there. */
export function placeOver(place: Place): string {
  const [name, at] = PLACES[place];
  if (INDOOR_PLACES.has(place)) return `${name}の中`;
  return OVER[place] ?? (SUPPORTS.has(place) ? at : `${name}の上空`);
}
