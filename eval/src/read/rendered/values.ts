import type { Random } from './random.js';
import type { Language } from './vocabulary/vocabularies.js';
import type { ValueKind } from './vocabulary/vocabulary.js';

const MONTHS: Readonly<Record<'en' | 'es' | 'pt', readonly string[]>> = {
  en: ['January', 'February', 'April', 'May', 'June', 'August', 'September', 'October', 'December'],
  es: ['enero', 'febrero', 'abril', 'mayo', 'julio', 'agosto', 'septiembre', 'octubre', 'diciembre'],
  pt: ['janeiro', 'fevereiro', 'março', 'maio', 'junho', 'agosto', 'setembro', 'outubro', 'dezembro'],
};
const MAILBOXES = [
  'info',
  'tickets',
  'maria.lopes',
  'k_tanaka',
  'press-desk',
  'hello',
  'orders24',
  'reception',
];
const HOSTS = ['blue-harbour', 'museo-norte', 'padaria', 'shinmachi', 'lantern', 'rio-verde', 'booksandtea'];
const DOMAINS = ['example.org', 'example.com', 'example.net'];
const PATHS = ['visit', 'faq', 'a/1042', 'menu.html', 'news?id=77', 'es/form', 'map#north'];
const LETTERS = [...'ABCDEFGHJKLMNPRSTUVWXYZ'];

/** A value of a kind, written in the manner of a language. */
export function writeValue(kind: ValueKind, language: Language, random: Random): string {
  const host = () => `${random.pick(HOSTS)}.${random.pick(DOMAINS)}`;
  switch (kind) {
    case 'date':
      return date(language, random);
    case 'time':
      return `${random.integer(0, 23)}:${twoDigits(random.integer(0, 59))}`;
    case 'price':
      return price(language, random);
    case 'number':
      return random.chance(0.5) ? `${random.integer(2, 99)}` : `${random.integer(100, 9999)}`;
    case 'percent':
      return `${random.integer(1, 98)}${random.chance(0.5) ? '' : `${decimalMark(language)}${random.integer(1, 9)}`}%`;
    case 'code':
      return `${random.pick(LETTERS)}${random.pick(LETTERS)}${random.chance(0.5) ? '-' : ''}${random.integer(102, 98765)}`;
    case 'phone':
      return phone(language, random);
    case 'email':
      return `${random.pick(MAILBOXES)}@${host()}`;
    case 'url':
      return `${random.pick(['www.', 'https://'])}${host()}/${random.pick(PATHS)}`;
  }
}

function date(language: Language, random: Random): string {
  const [year, month, day] = [random.integer(1962, 2031), random.integer(1, 12), random.integer(1, 28)];
  const form = random.integer(0, 2);
  if (form === 0) return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  switch (language) {
    case 'ja':
    case 'zh':
      return form === 1 ? `${year}/${twoDigits(month)}/${twoDigits(day)}` : `${year}年${month}月${day}日`;
    case 'en':
      return form === 1
        ? `${twoDigits(day)}/${twoDigits(month)}/${year}`
        : `${day} ${random.pick(MONTHS.en)} ${year}`;
    default:
      return form === 1
        ? `${twoDigits(day)}/${twoDigits(month)}/${year}`
        : `${day} de ${random.pick(MONTHS[language])} de ${year}`;
  }
}

function price(language: Language, random: Random): string {
  const whole = random.chance(0.5) ? random.integer(1, 99) : random.integer(1000, 24999);
  const cents = twoDigits(random.integer(0, 99));
  const amount = (thousands: string, decimal: string) => `${grouped(whole, thousands)}${decimal}${cents}`;
  switch (language) {
    case 'en':
      return `${random.pick(['$', '$', '£', '€'])}${amount(',', '.')}`;
    case 'es':
      return random.chance(0.5) ? `€${amount('.', ',')}` : `${amount('.', ',')} €`;
    case 'pt':
      return random.chance(0.6) ? `R$ ${amount('.', ',')}` : `€${amount('.', ',')}`;
    default: {
      const round = grouped(whole * 10, ',');
      return random.chance(0.5) ? `¥${round}` : `${round}${language === 'ja' ? '円' : '元'}`;
    }
  }
}

function phone(language: Language, random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.integer(0, 9)).join('');
  switch (language) {
    case 'en':
      return random.chance(0.5)
        ? `(${random.integer(201, 989)}) 555-01${digits(2)}`
        : `+44 20 7946 0${digits(3)}`;
    case 'es':
      return random.chance(0.5)
        ? `9${digits(2)} ${digits(3)} ${digits(3)}`
        : `+34 6${digits(2)} ${digits(3)} ${digits(3)}`;
    case 'pt':
      return random.chance(0.5)
        ? `(${random.integer(11, 95)}) 9${digits(4)}-${digits(4)}`
        : `+351 2${digits(2)} ${digits(3)} ${digits(3)}`;
    case 'ja':
      return random.chance(0.5) ? `03-${digits(4)}-${digits(4)}` : `090-${digits(4)}-${digits(4)}`;
    case 'zh':
      return random.chance(0.5) ? `010-${digits(8)}` : `13${digits(9)}`;
  }
}

function grouped(amount: number, separator: string): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, separator);
}

function decimalMark(language: Language): string {
  return language === 'es' || language === 'pt' ? ',' : '.';
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
