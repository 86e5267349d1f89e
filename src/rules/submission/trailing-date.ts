/** What may say that a day is one: 填报日期, 制表时间. */
const word = '(?:(?:填[报表写]|申[请报]|上?报[送名]?|制[表单]|编制|打印)?(?:日期|时间))?';
/** The day itself, whole or to the month, in figures or in words, or the blanks that a form leaves for it: 2024年12月20日, 2024.12.20, 二〇二四年十二月, `   年  月  日`. */
const figures = '(?:19|20)\\d{2}([-./])\\d{1,2}\\1\\d{1,2}';
const inChinese =
  '(?:(?:19|20)\\d{2}|[二一][〇○零Oo0九\\d][〇○零一二三四五六七八九]{2}|[\\s_]*)年[\\s_]*[\\d一二三四五六七八九十]*[\\s_]*月(?:[\\s_]*[\\d一二三四五六七八九十]*[\\s_]*日)?';
const compact = '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

/** Behind blanks or punctuation, or in brackets. */
const apart = new RegExp(`(?:[\\s_,;、。|(]|^)+${word}\\s*(?:${figures}|${inChinese}|${compact})[\\s)。]*$`, 'u');
/** A whole day needs nothing between: no unit's name ends in one. */
const atOnce = /(?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|([-./])\d{1,2}\1\d{1,2})$/u;

/**
 * A text without the day that ends its line: who signs a list often dates it behind the unit's name (`攸县林业局　　2024年12月20日` gives `攸县林业局`). A year alone
 * is left, since a name may end in one.
 *
 * @param text - full width made half width
 */
export function withoutDate(text: string): string {
  return /\d[日月)\s。]*$|月/u.test(text) ? text.replace(apart, '').replace(atOnce, '') : text;
}
