import type { Category } from '../../engines/categories.js';
import { type Action, INDOOR_PLACES, type Place, type Role, SUPPORTS } from '../knowledge/vocabulary.js';
import type { Statement } from './realizer.js';

/** Each place with its measure word, and where one is in it, as it stands after 在. */
const PLACES: Readonly<Record<Place, readonly [measure: string, name: string, at: string]>> = {
  kitchen: ['间', '厨房', '厨房里'],
  bathroom: ['间', '卫生间', '卫生间里'],
  bedroom: ['间', '卧室', '卧室里'],
  'living room': ['间', '客厅', '客厅里'],
  office: ['间', '办公室', '办公室里'],
  restaurant: ['家', '餐厅', '餐厅里'],
  store: ['家', '商店', '商店里'],
  room: ['个', '房间', '房间里'],
  street: ['条', '街道', '街上'],
  road: ['条', '公路', '公路上'],
  sidewalk: ['条', '人行道', '人行道上'],
  city: ['座', '城市', '城市里'],
  'parking lot': ['个', '停车场', '停车场里'],
  'train station': ['个', '火车站', '火车站里'],
  'train tracks': ['条', '铁轨', '铁轨上'],
  airport: ['个', '机场', '机场'],
  park: ['个', '公园', '公园里'],
  'skate park': ['个', '滑板公园', '滑板公园里'],
  field: ['片', '田野', '田野里'],
  grass: ['片', '草地', '草地上'],
  forest: ['片', '森林', '森林里'],
  zoo: ['个', '动物园', '动物园里'],
  mountain: ['座', '山', '山上'],
  beach: ['片', '海滩', '海滩上'],
  ocean: ['片', '大海', '海里'],
  water: ['片', '水面', '水里'],
  snow: ['片', '雪地', '雪地上'],
  'ski slope': ['条', '雪道', '雪道上'],
  sky: ['片', '天空', '天空中'],
  air: ['片', '天空', '空中'],
  building: ['栋', '建筑', '建筑前'],
  'baseball field': ['个', '棒球场', '棒球场上'],
  'tennis court': ['个', '网球场', '网球场上'],
  plate: ['个', '盘子', '盘子里'],
  table: ['张', '桌子', '桌子上'],
  desk: ['张', '书桌', '书桌上'],
  counter: ['个', '台面', '台面上'],
  shelf: ['个', '架子', '架子上'],
  wall: ['面', '墙', '墙上'],
  floor: ['片', '地板', '地板上'],
  tree: ['棵', '树', '树上'],
};

/** Where some things are, or are done, in another part of a place: boats are on the water. */
const PLACE_IDIOMS: Readonly<Partial<Record<`${Category | Action | Role} ${Place}`, string>>> = {
  'bird water': '水面上',
  'boat water': '水面上',
  'surfboard water': '水面上',
  'surfing water': '水面上',
  'floating water': '水面上',
  'boat ocean': '海上',
  'surfboard ocean': '海上',
  'surfing ocean': '海上',
  'floating ocean': '海面上',
  'clock building': '建筑上',
  'sports ball field': '球场上',
  'baseball bat field': '球场上',
  'baseball glove field': '球场上',
  'baseball player field': '球场上',
  'playing baseball field': '球场上',
  'playing soccer field': '球场上',
};

/** Those who move move along these. */
const PATHS: ReadonlySet<Place> = new Set<Place>(['street', 'road', 'sidewalk', 'train tracks', 'beach']);
const MOVING: ReadonlySet<Action> = new Set<Action>(['driving', 'traveling', 'running', 'walking']);

/** The name of a place by itself with its measure word: ["一间", "厨房"]. */
export function placeName(place: Place): readonly [number: string, name: string] {
  const [measure, name] = PLACES[place];
  return [`一${measure}`, name];
}

/** Where in the place it is: "桌子上". */
export function placeAt({ subject, object, action, role }: Statement, place: Place): string {
  const idiom =
    (action && PLACE_IDIOMS[`${action} ${place}`]) ??
    (role && PLACE_IDIOMS[`${role} ${place}`]) ??
    (object && PLACE_IDIOMS[`${object.category} ${place}`]) ??
    PLACE_IDIOMS[`${subject.category} ${place}`];
  return idiom ?? PLACES[place][2];
}

/** Where a thing belongs, before 的: rooms need no 里, "客厅的沙发". */
export function placeOf(statement: Statement, place: Place): string {
  return INDOOR_PLACES.has(place) ? PLACES[place][1] : placeAt(statement, place);
}

/** Where something is done, before the verb: "在海滩上", "沿着街道", "在田野上空". */
export function placeWords(statement: Statement, place: Place): string {
  const { subject, action } = statement;
  if (action === 'in flight' || (action === 'traveling' && subject.category === 'airplane')) {
    return `在${placeOver(statement, place)}`;
  }
  const isMoving = action !== undefined && MOVING.has(action) && PATHS.has(place);
  return isMoving ? `沿着${PLACES[place][1]}` : `在${placeAt(statement, place)}`;
}

function placeOver(statement: Statement, place: Place): string {
  const isInside = INDOOR_PLACES.has(place) || SUPPORTS.has(place) || place === 'sky' || place === 'air';
  return isInside ? placeAt(statement, place) : `${PLACES[place][1]}上空`;
}
