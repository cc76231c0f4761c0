import type { Category } from '../../engines/categories.js';
import type { ColourName } from '../colour-name.js';
import type { Role } from '../knowledge/vocabulary.js';
import type { Group, PersonKind } from './realizer.js';

/** Each category and its measure word; '' has none, as what is never counted. */
const NOUNS: Readonly<Record<Category, readonly [noun: string, measure: string]>> = {
  person: ['人', '个'],
  bicycle: ['自行车', '辆'],
  car: ['汽车', '辆'],
  motorcycle: ['摩托车', '辆'],
  airplane: ['飞机', '架'],
  bus: ['公交车', '辆'],
  train: ['火车', '列'],
  truck: ['卡车', '辆'],
  boat: ['船', '条'],
  'traffic light': ['红绿灯', '个'],
  'fire hydrant': ['消防栓', '个'],
  'stop sign': ['停车标志', '个'],
  'parking meter': ['停车计时器', '个'],
  bench: ['长椅', '张'],
  bird: ['鸟', '只'],
  cat: ['猫', '只'],
  dog: ['狗', '只'],
  horse: ['马', '匹'],
  sheep: ['羊', '只'],
  cow: ['牛', '头'],
  elephant: ['大象', '头'],
  bear: ['熊', '头'],
  zebra: ['斑马', '匹'],
  giraffe: ['长颈鹿', '只'],
  backpack: ['背包', '个'],
  umbrella: ['雨伞', '把'],
  handbag: ['手提包', '个'],
  tie: ['领带', '条'],
  suitcase: ['行李箱', '个'],
  frisbee: ['飞盘', '个'],
  skis: ['滑雪板', ''],
  snowboard: ['单板滑雪板', '块'],
  'sports ball': ['球', '个'],
  kite: ['风筝', '只'],
  'baseball bat': ['球棒', '根'],
  'baseball glove': ['棒球手套', '只'],
  skateboard: ['滑板', '块'],
  surfboard: ['冲浪板', '块'],
  'tennis racket': ['网球拍', '支'],
  bottle: ['瓶子', '个'],
  'wine glass': ['酒杯', '个'],
  cup: ['杯子', '个'],
  fork: ['叉子', '把'],
  knife: ['刀', '把'],
  spoon: ['勺子', '把'],
  bowl: ['碗', '个'],
  banana: ['香蕉', '根'],
  apple: ['苹果', '个'],
  sandwich: ['三明治', '个'],
  orange: ['橙子', '个'],
  broccoli: ['西兰花', ''],
  carrot: ['胡萝卜', '根'],
  'hot dog': ['热狗', '个'],
  pizza: ['披萨', '个'],
  donut: ['甜甜圈', '个'],
  cake: ['蛋糕', '个'],
  chair: ['椅子', '把'],
  couch: ['沙发', '张'],
  'potted plant': ['植物', '盆'],
  bed: ['床', '张'],
  'dining table': ['桌子', '张'],
  toilet: ['马桶', '个'],
  tv: ['电视', '台'],
  laptop: ['笔记本电脑', '台'],
  mouse: ['鼠标', '个'],
  remote: ['遥控器', '个'],
  keyboard: ['键盘', '个'],
  'cell phone': ['手机', '部'],
  microwave: ['微波炉', '台'],
  oven: ['烤箱', '台'],
  toaster: ['烤面包机', '台'],
  sink: ['水槽', '个'],
  refrigerator: ['冰箱', '台'],
  book: ['书', '本'],
  clock: ['时钟', '个'],
  vase: ['花瓶', '个'],
  scissors: ['剪刀', '把'],
  'teddy bear': ['泰迪熊', '只'],
  'hair drier': ['吹风机', '个'],
  toothbrush: ['牙刷', '支'],
};

/** The measure word of many together: "一群羊". */
const GROUPS: Readonly<Partial<Record<Category, string>>> = {
  sheep: '群',
  cow: '群',
  elephant: '群',
  zebra: '群',
  giraffe: '群',
  horse: '群',
  bird: '群',
  banana: '串',
};

const PEOPLE: Readonly<Record<PersonKind, readonly [noun: string, measure: string]>> = {
  man: ['男士', '位'],
  woman: ['女士', '位'],
  boy: ['男孩', '个'],
  girl: ['女孩', '个'],
  child: ['孩子', '个'],
  person: ['人', '个'],
};

const ROLES: Readonly<Record<Role, string>> = {
  'tennis player': '网球运动员',
  'baseball player': '棒球运动员',
  skier: '滑雪者',
  snowboarder: '单板滑雪者',
  surfer: '冲浪者',
  skateboarder: '滑板手',
};

/** Each colour without 的. */
export const COLOURS: Readonly<Record<ColourName, string>> = {
  black: '黑色',
  white: '白色',
  gray: '灰色',
  red: '红色',
  orange: '橙色',
  yellow: '黄色',
  green: '绿色',
  blue: '蓝色',
  purple: '紫色',
  pink: '粉色',
  brown: '棕色',
};

/** Before measure words two is 两. */
const NUMBERS = ['', '一', '两', '三'];
/** More than this are several; from the second bound on, many. */
const MOST_COUNTED = 3;
const MANY_FROM = 10;

function number(count: number, measure: string, together?: string): string {
  if (count <= MOST_COUNTED) return `${NUMBERS[count]}${measure}`;
  if (together) return `一${together}`;
  return count >= MANY_FROM ? '许多' : `几${measure}`;
}

/** What people wear and look like stands between the measure word and the noun. */
function looksOf({ colour, isSmiling }: Group): string {
  if (colour && isSmiling) return `面带微笑、穿${COLOURS[colour]}衣服的`;
  if (colour) return `穿${COLOURS[colour]}衣服的`;
  return isSmiling ? '面带微笑的' : '';
}

function peoplePhrase(group: Group, role?: Role): string {
  const { count, people } = group;
  const looks = looksOf(group);
  if (role) return number(count, '名', '群') + looks + ROLES[role];
  const [kind = 'person', other] = [...new Set(people)];
  if (other && count === 2 && kind !== 'person' && other !== 'person') {
    return [kind, other].map((one) => `一${PEOPLE[one][1]}${looks}${PEOPLE[one][0]}`).join('和');
  }
  if (other) return (count > 2 ? '一群' : number(count, '个')) + looks + PEOPLE.person[0];
  return number(count, PEOPLE[kind][1], '群') + looks + PEOPLE[kind][0];
}

/** Who or what it is without a number: "红色的汽车", "孩子". */
export function bareNoun(group: Group): string {
  const { category, colour, people } = group;
  if (category === 'person') {
    return looksOf(group) + PEOPLE[new Set(people).size === 1 ? (people[0] ?? 'person') : 'person'][0];
  }
  return `${colour ? `${COLOURS[colour]}的` : ''}${NOUNS[category][0]}`;
}

/** A group with its number and measure word: "一只狗", "两辆红色的汽车", "一群羊", "三名滑雪者". */
export function nounPhrase(group: Group, role?: Role): string {
  const { category, count } = group;
  if (category === 'person') return peoplePhrase(group, role);
  const measure = NOUNS[category][1];
  return (measure === '' ? '' : number(count, measure, GROUPS[category])) + bareNoun(group);
}
