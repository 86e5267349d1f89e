import type { Text } from '../value/text.ts';

/** Where an account belongs in the statements. */
export type AccountKind = 'asset' | 'liability' | 'equity' | 'income' | 'expense';

/** One account of the chart. */
export interface Account {
  /** Four digits; with the Chinese title they make the account's name in exports: `1122应收互助金`. */
  readonly number: string;
  readonly title: Text;
  readonly kind: AccountKind;
  /** What is booked there. */
  readonly holds: Text;
  /**
   * Whether a source names the account (代管经费 is what local practice calls the fund in the union's books) or only its title was chosen here. No published
   * accounting rule for mutual aid funds was found: all numbers are ours.
   */
  readonly basis: 'stated' | 'inferred';
}

/** The chart of accounts of the fund, by id. Described for accountants in docs/books.md, which a test holds to this table. */
export const accounts = {
  bank: {
    number: '1002',
    title: { zh: '银行存款', en: 'Bank' },
    kind: 'asset',
    holds: { zh: '互助金专户存款', en: 'The fund’s own bank account' },
    basis: 'stated',
  },
  transit: {
    number: '1012',
    title: { zh: '在途资金', en: 'Money in transit' },
    kind: 'asset',
    holds: { zh: '已送银行、尚未在对账单上出现的收付', en: 'Sent to the bank and not yet on its statement' },
    basis: 'inferred',
  },
  'fees-receivable': {
    number: '1122',
    title: { zh: '应收互助金', en: 'Fees receivable' },
    kind: 'asset',
    holds: { zh: '参加单位应缴未缴的互助金', en: 'What units have still to remit' },
    basis: 'inferred',
  },
  'subsidies-receivable': {
    number: '1123',
    title: { zh: '应收代缴补助', en: 'Subsidies receivable' },
    kind: 'asset',
    holds: {
      zh: '工会、财政、帮扶资金等代职工缴纳的部分',
      en: 'The part of fees that unions, government or relief funds pay for members',
    },
    basis: 'inferred',
  },
  recoveries: {
    number: '1221',
    title: { zh: '应追回补助', en: 'Recoveries' },
    kind: 'asset',
    holds: { zh: '多付、错付、应追回的补助', en: 'Benefits overpaid, to be recovered' },
    basis: 'inferred',
  },
  'benefits-payable': {
    number: '2201',
    title: { zh: '应付补助', en: 'Benefits payable' },
    kind: 'liability',
    holds: { zh: '已审定、尚未发放的补助', en: 'Decided and not yet paid' },
    basis: 'inferred',
  },
  'fees-in-advance': {
    number: '2203',
    title: { zh: '预收互助金', en: 'Fees in advance' },
    kind: 'liability',
    holds: { zh: '单位多缴、待退或待抵的款项', en: 'Overpaid by units, to be returned or set off' },
    basis: 'inferred',
  },
  unidentified: {
    number: '2205',
    title: { zh: '待查款项', en: 'Money not yet identified' },
    kind: 'liability',
    holds: {
      zh: '对账单上尚未认定用途的收付，认定后转出',
      en: 'On the bank’s statement, and nobody has said yet what it is',
    },
    basis: 'inferred',
  },
  'adjustment-fund': {
    number: '2241',
    title: { zh: '应上解调节金', en: 'Adjustment fund payable' },
    kind: 'liability',
    holds: { zh: '按规定比例提取、上交市级的调节金', en: 'The city’s cut of the fees' },
    basis: 'inferred',
  },
  reserve: {
    number: '2242',
    title: { zh: '应付备用金', en: 'Reserve payable' },
    kind: 'liability',
    holds: { zh: '实施办法规定提取的备用金、储备金', en: 'What a scheme sets aside as a reserve' },
    basis: 'inferred',
  },
  management: {
    number: '2243',
    title: { zh: '应付管理费', en: 'Management costs payable' },
    kind: 'liability',
    holds: { zh: '实施办法规定提取的管理费', en: 'What a scheme sets aside for its management' },
    basis: 'inferred',
  },
  'fund-balance': {
    number: '3001',
    title: { zh: '代管经费结余', en: 'Balance of the fund held in trust' },
    kind: 'equity',
    holds: { zh: '历期滚存结余', en: 'What closed periods have left' },
    basis: 'stated',
  },
  'opening-balances': {
    number: '3002',
    title: { zh: '期初余额', en: 'Opening balances' },
    kind: 'equity',
    holds: {
      zh: '带入期初余额时的对方科目，核定结余后转入代管经费结余',
      en: 'The other side of balances brought in, until the fund’s balance is settled',
    },
    basis: 'inferred',
  },
  'fee-income': {
    number: '4001',
    title: { zh: '互助金收入', en: 'Fee income' },
    kind: 'income',
    holds: { zh: '参加职工的互助金，含由他人代缴的部分', en: 'Members’ fees, whoever pays them' },
    basis: 'inferred',
  },
  'subsidy-income': {
    number: '4101',
    title: { zh: '补助拨入', en: 'Grants' },
    kind: 'income',
    holds: { zh: '工会、财政拨入互助资金的补助', en: 'Grants of unions and government to the fund' },
    basis: 'inferred',
  },
  'interest-income': {
    number: '4201',
    title: { zh: '利息收入', en: 'Interest' },
    kind: 'income',
    holds: { zh: '专户存款利息', en: 'Interest on the fund’s account' },
    basis: 'inferred',
  },
  'donation-income': {
    number: '4301',
    title: { zh: '捐赠收入', en: 'Donations' },
    kind: 'income',
    holds: { zh: '社会捐赠', en: 'Donations to the fund' },
    basis: 'inferred',
  },
  'benefits-expense': {
    number: '5001',
    title: { zh: '互助补助支出', en: 'Benefits' },
    kind: 'expense',
    holds: { zh: '审定的各项补助', en: 'Benefits decided' },
    basis: 'inferred',
  },
  'adjustment-expense': {
    number: '5101',
    title: { zh: '提取调节金', en: 'Transfer to the adjustment fund' },
    kind: 'expense',
    holds: { zh: '按互助金比例提取的调节金', en: 'The cut of the fees set aside for the city' },
    basis: 'inferred',
  },
  'reserve-expense': {
    number: '5102',
    title: { zh: '提取备用金', en: 'Transfer to the reserve' },
    kind: 'expense',
    holds: { zh: '按规定比例提取的备用金', en: 'The cut set aside as a reserve' },
    basis: 'inferred',
  },
  'management-expense': {
    number: '5103',
    title: { zh: '提取管理费', en: 'Transfer to management costs' },
    kind: 'expense',
    holds: { zh: '按规定比例提取的管理费', en: 'The cut set aside for management' },
    basis: 'inferred',
  },
} as const satisfies Record<string, Account>;

/** The id of an account of the chart. */
export type AccountId = keyof typeof accounts;

/** The account's name in the books and in exports. It begins with its number, since accounting tools refuse a name that begins with a Chinese character. */
export function accountName(id: AccountId): string {
  return `${accounts[id].number}${accounts[id].title.zh}`;
}
