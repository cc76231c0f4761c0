import type { Translations } from './translations.js';

/** Words for people. Those in {@link GENDERED} are all that name a gender in some language. */
export const PEOPLE_WORDS = {
  man: ['hombre', '男性', 'homem', '男人'],
  woman: ['mujer', '女性', 'mulher', '女人'],
  boy: ['niño', '男の子', 'menino', '男孩'],
  girl: ['niña', '女の子', 'menina', '女孩'],
  child: ['menor de edad', '子供', 'criança', '儿童'],
  adult: ['persona adulta', '大人', 'pessoa adulta', '成年人'],
  'human face': ['rostro humano', '顔', 'rosto humano', '人脸'],
  people: ['gente', '人々', 'pessoas', '人们'],
  group: ['grupo', 'グループ', 'grupo', '一群人'],
  crowd: ['multitud', '群衆', 'multidão', '人群'],
  cyclist: ['ciclista', 'サイクリスト', 'ciclista', '骑自行车的人'],
  motorcyclist: ['motociclista', 'ライダー', 'motociclista', '摩托车手'],
  'horse rider': ['jinete', '騎手', 'pessoa a cavalo', '骑手'],
} as const satisfies Readonly<Record<string, Translations>>;

export type PeopleWord = keyof typeof PEOPLE_WORDS;

/** Words that are left out when nobody's gender is to be named. */
export const GENDERED: ReadonlySet<PeopleWord> = new Set<PeopleWord>(['man', 'woman', 'boy', 'girl']);
