import type { Text } from '../../../rules/value/text.ts';

/** What replaying the claims of a ledger says besides what every replay says. */
export const ledgerReplayTexts = {
  heading: {
    zh: '{period} 期已审核的补助申请，按两个办法各算一遍：{claims} 笔，{members} 人。',
    en: 'Claims decided in period {period}, under both: {claims} {claims|claim|claims} of {members} {members|member|members}.',
  },
  none: {
    zh: '{period} 期没有可以试算的补助申请。',
    en: 'Period {period} has no claims that could be decided again.',
  },
  frozen: {
    zh: '其中 {count} 笔已列入发放批次或已付：改办法不会改动它们，这里一并试算。',
    en: '{count} of them {count|is|are} in a batch or paid: another scheme would not change {count|it|them}; counted here all the same.',
  },
  ruled: {
    zh: '由人裁定的 {count} 笔（{amount} 元）保持原样，不在试算之内。',
    en: '{count} {count|claim that a person ruled on stands as it is|claims that a person ruled on stand as they are} ({amount} yuan) and {count|is|are} not among these.',
  },
  elsewhere: {
    zh: '在别处审核后导入的 {count} 笔（{amount} 元）保持原样，不在试算之内。',
    en: '{count} {count|claim decided elsewhere and brought in stands as it is|claims decided elsewhere and brought in stand as they are} ({amount} yuan) and {count|is|are} not among these.',
  },
  recorded: {
    zh: '台账中的决定合计 {recorded} 元，与按原办法重算的 {before} 元不同：当时的办法版本、免责期或申请的先后可能不同。',
    en: 'On record they come to {recorded} yuan, not to the {before} of the former scheme: they may have been decided under another version of it, another waiting or in another order.',
  },
  lacking: {
    zh: '{scheme} 没有补助项目“{asked}”：要求这一项的 {count} 笔按其情形可有的全部项目试算。',
    en: '{scheme} has no benefit “{asked}”: {count} {count|claim that asks for it is|claims that ask for it are} decided by all that the event may have.',
  },
  otherFamily: {
    zh: '{period} 期属于办法 {scheme}，所比较的两个都不是它的某一期：没有试算台账中的补助申请。',
    en: 'Period {period} is of scheme {scheme}, and neither of the two is an edition of it: the ledger’s claims were not decided again.',
  },
} as const satisfies Record<string, Text>;
