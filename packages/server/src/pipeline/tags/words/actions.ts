import type { SpokenAction } from '../../knowledge/word-vocabulary.js';
import type { Translations } from './translations.js';

/**
 * What somebody or something does. Spanish and Portuguese have no participles here that would agree with
 * somebody's gender.
 */
export const ACTION_WORDS: Readonly<Record<SpokenAction, Translations>> = {
  sitting: ['postura sentada', '座っている', 'posição sentada', '坐着'],
  standing: ['de pie', '立っている', 'em pé', '站立'],
  walking: ['caminando', '歩いている', 'caminhando', '行走'],
  lying: ['postura tumbada', '横になっている', 'posição deitada', '躺着'],
  riding: ['montando', '乗っている', 'montando', '骑乘'],
  driving: ['conduciendo', '運転中', 'dirigindo', '驾驶'],
  traveling: ['en marcha', '走行中', 'em movimento', '行驶'],
  parked: ['vehículo aparcado', '駐車中', 'veículo estacionado', '停放'],
  holding: ['sosteniendo', '持っている', 'segurando', '拿着'],
  carrying: ['llevando', '運んでいる', 'carregando', '携带'],
  using: ['usando', '使っている', 'usando', '使用'],
  playing: ['jugando', 'プレー中', 'jogando', '玩'],
  swinging: ['haciendo un swing', 'スイング', 'fazendo um swing', '挥动'],
  throwing: ['lanzando', '投げている', 'arremessando', '投掷'],
  catching: ['atrapando', 'キャッチ', 'agarrando', '接住'],
  hitting: ['golpeando', '打っている', 'batendo', '击打'],
  kicking: ['pateando', '蹴っている', 'chutando', '踢'],
  jumping: ['saltando', 'ジャンプ', 'saltando', '跳跃'],
  flying: ['volando', '飛んでいる', 'voando', '飞行'],
  floating: ['flotando', '浮かんでいる', 'flutuando', '漂浮'],
  skiing: ['esquí', 'スキー', 'esqui', '滑雪'],
  snowboarding: ['snowboard', 'スノーボード滑走', 'snowboard', '单板滑雪'],
  surfing: ['surf', 'サーフィン', 'surfe', '冲浪'],
  skateboarding: ['patinaje con monopatín', 'スケボー', 'prática de skate', '玩滑板'],
  grazing: ['pastando', '草を食べている', 'pastando', '吃草'],
  eating: ['comiendo', '食べている', 'comendo', '吃东西'],
  drinking: ['bebiendo', '飲んでいる', 'bebendo', '喝东西'],
  cooking: ['cocinando', '料理している', 'cozinhando', '烹饪'],
  cutting: ['cortando', '切っている', 'cortando', '切割'],
  feeding: ['dando de comer', '餌やり', 'alimentando', '喂食'],
  looking: ['mirando', '見ている', 'olhando', '观看'],
};
