import type { Text } from '../../../rules/value/text.ts';

/** Which account a statement is of that names none. */
export const receiveAccountTexts = {
  takenAs: {
    zh: '{file} 没有写明账号，按收过的唯一账户 {account} 入账；不是的，请用 --account 指定。',
    en: '{file} names no account: it is taken as of {account}, the only one so far; give --account where it is another.',
  },
} as const satisfies Record<string, Text>;
