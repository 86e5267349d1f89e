import type { Text } from '../value/text.ts';

/** A character that is taken for another one, and which. */
export interface LookAlike {
  readonly name: Text;
  /** What it looks like. */
  readonly like: string;
}

const cyrillic = { zh: '西里尔字母', en: 'the Cyrillic letter' };
const greek = { zh: '希腊字母', en: 'the Greek letter' };
const sign = { zh: '乘号', en: 'the multiplication sign' };
const letter = { zh: '字母', en: 'the letter' };
const circle = { zh: '圆圈', en: 'the circle' };

/** Characters that get into identity numbers because they look like the right one. They are named, never replaced: nobody knows what was meant. */
export const lookAlikes: ReadonlyMap<string, LookAlike> = new Map<string, LookAlike>([
  ...['Х', 'х'].map((each) => [each, { name: cyrillic, like: 'X' }] as const),
  ...['О', 'о'].map((each) => [each, { name: cyrillic, like: '0' }] as const),
  ...['З', 'з'].map((each) => [each, { name: cyrillic, like: '3' }] as const),
  ...['Χ', 'χ'].map((each) => [each, { name: greek, like: 'X' }] as const),
  ...['Ο', 'ο'].map((each) => [each, { name: greek, like: '0' }] as const),
  ...['×', '✕', '✖', '╳'].map((each) => [each, { name: sign, like: 'X' }] as const),
  ...['〇', '○', '◯'].map((each) => [each, { name: circle, like: '0' }] as const),
  ...['O', 'o', 'D', 'Q'].map((each) => [each, { name: letter, like: '0' }] as const),
  ...['l', 'L', 'I', 'i', '|'].map((each) => [each, { name: letter, like: '1' }] as const),
  ...['Z', 'z'].map((each) => [each, { name: letter, like: '2' }] as const),
  ...['S', 's'].map((each) => [each, { name: letter, like: '5' }] as const),
  ...['B', 'b'].map((each) => [each, { name: letter, like: '8' }] as const),
]);
