import type { Translations } from './translations.js';

/** What people with the equipment do. `../sports.ts` says with which. */
export const SPORT_WORDS = {
  sport: ['deporte', 'スポーツ', 'esporte', '体育运动'],
  'ball game': ['deporte de pelota', '球技', 'esporte com bola', '球类运动'],
  'racket sport': ['deporte de raqueta', 'ラケットスポーツ', 'esporte de raquete', '球拍运动'],
  'team sport': ['deporte de equipo', 'チームスポーツ', 'esporte coletivo', '团队运动'],
  'winter sport': ['deporte de invierno', 'ウィンタースポーツ', 'esporte de inverno', '冬季运动'],
  'water sport': ['deporte acuático', 'ウォータースポーツ', 'esporte aquático', '水上运动'],
  'board sport': ['deporte de tabla', 'ボードスポーツ', 'esporte de prancha', '板类运动'],
  'extreme sport': ['deporte extremo', 'エクストリームスポーツ', 'esporte radical', '极限运动'],
  'kite flying': ['vuelo de cometas', '凧揚げ', 'soltar pipa', '放风筝'],
  'outdoor activity': ['actividad al aire libre', '野外活動', 'atividade ao ar livre', '户外活动'],
  recreation: ['recreación', 'レクリエーション', 'recreação', '休闲娱乐'],
} as const satisfies Readonly<Record<string, Translations>>;

export type SportWord = keyof typeof SPORT_WORDS;
