import type { Translations } from './translations.js';

/** What kind of place a picture shows, and when it was taken. */
export const SCENE_WORDS = {
  indoor: ['interior', '屋内', 'interior', '室内'],
  outdoor: ['al aire libre', '屋外', 'ao ar livre', '户外'],
  day: ['día', '昼間', 'dia', '白天'],
  night: ['noche', '夜', 'noite', '夜晚'],
  nature: ['naturaleza', '自然', 'natureza', '自然'],
  landscape: ['paisaje', '風景', 'paisagem', '风景'],
  vegetation: ['vegetación', '草木', 'vegetação', '植被'],
  'body of water': ['masa de agua', '水域', "corpo d'água", '水域'],
  coast: ['costa', '海岸', 'litoral', '海岸'],
  winter: ['invierno', '冬', 'inverno', '冬天'],
  'urban area': ['zona urbana', '市街地', 'área urbana', '城区'],
  home: ['hogar', '住宅', 'lar', '住宅'],
  'sports venue': ['instalación deportiva', '競技場', 'instalação esportiva', '体育场地'],
} as const satisfies Readonly<Record<string, Translations>>;

export type SceneWord = keyof typeof SCENE_WORDS;
