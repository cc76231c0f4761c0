import type { Translations } from './translations.js';

/** How a picture looks, whatever it shows. */
export const LOOK_WORDS = {
  'black and white': ['blanco y negro', '白黒', 'preto e branco', '黑白'],
  monochrome: ['monocromo', 'モノクロ', 'monocromático', '单色'],
  sepia: ['sepia', 'セピア', 'sépia', '棕褐色调'],
  colorful: ['colorido', 'カラフル', 'colorido', '色彩鲜艳'],
  'warm colors': ['colores cálidos', '暖色', 'cores quentes', '暖色调'],
  'cool colors': ['colores fríos', '寒色', 'cores frias', '冷色调'],
  dark: ['oscuro', '暗い', 'escuro', '昏暗'],
  bright: ['luminoso', '明るい', 'claro', '明亮'],
  blurry: ['borroso', 'ぼやけた', 'desfocado', '模糊'],
  'close-up': ['primer plano', 'クローズアップ', 'close-up', '特写'],
  portrait: ['retrato', 'ポートレート', 'retrato', '人像'],
  panorama: ['panorámica', 'パノラマ', 'panorâmica', '全景'],
  plain: ['liso', '無地', 'liso', '纯色'],
  black: ['negro', '黒', 'preto', '黑色'],
  white: ['blanco', '白', 'branco', '白色'],
  gray: ['gris', '灰色', 'cinza', '灰色'],
  red: ['rojo', '赤', 'vermelho', '红色'],
  yellow: ['amarillo', '黄色', 'amarelo', '黄色'],
  green: ['verde', '緑', 'verde', '绿色'],
  blue: ['azul', '青', 'azul', '蓝色'],
  purple: ['morado', '紫', 'roxo', '紫色'],
  pink: ['rosa', 'ピンク', 'rosa', '粉色'],
  brown: ['marrón', '茶色', 'marrom', '棕色'],
} as const satisfies Readonly<Record<string, Translations>>;

export type LookWord = keyof typeof LOOK_WORDS;
