import { expect, it } from 'vitest';
import { hasKana, isChineseOrJapanese, withoutAccents } from './script.js';

it.each(['漢', 'あ', 'ア', '々', '・', 'ー', '。', '「', '，', 'Ａ', '𠮟'])(
  'takes %s for Chinese or Japanese',
  (text) => {
    expect(isChineseOrJapanese(text)).toBe(true);
    expect(isChineseOrJapanese(`ok ${text}`)).toBe(true);
  },
);

it.each(['a', 'ñ', '¿', '€', '1', ' ', '—', '·', ''])('takes %j for no Chinese or Japanese', (text) => {
  expect(isChineseOrJapanese(text)).toBe(false);
});

it('finds kana, which Chinese has not, among other characters', () => {
  expect(hasKana('駅の前')).toBe(true);
  expect(hasKana('バス')).toBe(true);
  expect(hasKana('車站前')).toBe(false);
  expect(hasKana('・ー')).toBe(false);
});

it('takes the accents of a text away and leaves the rest', () => {
  expect(withoutAccents('señor Ação, pingüino: ¿él?')).toBe('senor Acao, pinguino: ¿el?');
});
