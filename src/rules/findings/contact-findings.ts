import type { FindingDefinition } from './finding.ts';
import { cardReasons } from './person-reasons.ts';

/** Findings about how a member is reached and paid. */
export const contactFindings = {
  'bank-card-checksum': {
    severity: 'warning',
    group: 'person',
    title: { zh: '银行卡号可能写错', en: 'Bank card number may be wrong' },
    why: {
      zh: '卡号写错，补助会被银行退回，甚至转给别人。',
      en: 'A payout to a wrong number bounces, or reaches somebody else.',
    },
    message: {
      zh: '银行卡号“{found}”可能写错：{reason}。',
      en: 'The bank card number “{found}” may be wrong: {reason}.',
    },
    expected: {
      zh: '12 至 28 位数字；62 开头的银行卡末位应通过校验',
      en: '12 to 28 digits; a card that begins with 62 ends in a check digit',
    },
    fix: {
      zh: '对照银行卡或存折核对；确认无误的（如旧存折账号），不必修改。',
      en: 'Compare it with the card or passbook. Where it is right, such as an old passbook account, leave it.',
    },
    personal: { found: 'bank-card' },
    example: { found: '6217001234567890120', reason: cardReasons.luhn },
  },
  'bank-card-lost-digits': {
    severity: 'error',
    group: 'person',
    title: { zh: '银行卡号末几位已丢失', en: 'Bank card number has lost its last digits' },
    why: {
      zh: '表格软件把超过 15 位的数字存成近似值，末几位会变成 0 或别的数字，补助会打错账户。',
      en: 'A spreadsheet keeps only 15 digits of a number: the last ones become 0 or something else, and a payout would go astray.',
    },
    message: {
      zh: '银行卡号按“数字”存放（{found}），末几位已经丢失或可能丢失。',
      en: 'The bank card number is stored as a number ({found}): its last digits are lost, or may be.',
    },
    expected: { zh: '按“文本”存放的完整卡号', en: 'The whole number, stored as text' },
    fix: {
      zh: '先把这一列设为“文本”格式，再对照银行卡重新输入，只改格式不重输没有用。{suggestion}',
      en: 'Format the column as text first, then type the number again from the card; changing the format alone does not help.{suggestion}',
    },
    personal: { found: 'bank-card', suggestion: 'text' },
    example: { found: '6.21700123456789E+18', suggestion: { zh: '', en: '' } },
  },
  'phone-malformed': {
    severity: 'warning',
    group: 'person',
    title: { zh: '联系电话格式不对', en: 'Telephone number is malformed' },
    why: {
      zh: '电话不对，补助办理中有问题时找不到本人。',
      en: 'When something about a claim has to be asked, the member cannot be reached.',
    },
    message: { zh: '“{found}”不是完整的电话号码。', en: '“{found}” is no complete telephone number.' },
    expected: {
      zh: '11 位手机号码，或带区号的固定电话，如 0591-87654321；只填一个',
      en: 'One mobile number of 11 digits, or one landline with its area code, such as 0591-87654321',
    },
    fix: {
      zh: '改为一个完整的号码；没有电话的留空。',
      en: 'Give one complete number, or leave the cell blank where there is none.',
    },
    personal: { found: 'phone' },
    example: { found: '1380013800' },
  },
} as const satisfies Record<string, FindingDefinition>;
