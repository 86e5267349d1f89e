import type { Text } from '../../../rules/value/text.ts';

/** A correction that would put another heir where one was paid already. */
export const heirsInPlaceErrors = {
  moved: {
    message: {
      zh: '申请 {claim} 的第 {place} 名继承人是{heir}，他的款已付或账户已更正，更正后这一位却是“{found}”。',
      en: 'Heir {place} of claim {claim} is {heir}, who was paid or whose account was amended; now {found} would stand there.',
    },
    fix: {
      zh: '付款和更正的账户按继承人的位置记录，这些人要留在原来的位置：{kept}；别的继承人写在后面。只是姓名写错的，用 mutual amend account --payee 更正户名。',
      en: 'Payments and amended accounts are kept by an heir’s place; leave these where they are: {kept}; put others behind them. Where only a name was mistyped, amend the holder with mutual amend account --payee.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
