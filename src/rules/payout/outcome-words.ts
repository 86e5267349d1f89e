import { bouncesSurely, saysArrived } from './bounced-words.ts';

/** How a bank's answer to a line is taken. */
export type Outcome = 'paid' | 'bounced';

/** Words that say neither: such a line is still under way. */
const underWay = /处理中|待|未处理|在途|可疑|pending|部分|[?]/;

/** What says by itself that the money arrived. `受理`, `提交`, `处理完成` only say that the bank has got to it. */
const success = '成功|已付款|已付|已支付|付讫|已入账|入账|已到账|到账|已发放|已完成|(?<!处理)完成';
const successEnglish = 'successfully|successful|success|succeeded|paid|completed|settled|credited|ok';
/** What may stand beside it and changes nothing. */
const beside =
  '交易|付款|支付|转账|汇款|代发|代付|发放|放款|打款|划款|处理|记账|款项|资金|本笔|该笔|全部|状态|结果|[已√✓]';
const besideEnglish = 'payment|transaction|transfer|status|result|has|been|was|is';

const SUCCESS = new RegExp(`${success}|${successEnglish}`);
const UNDERSTOOD = new RegExp(`${success}|${successEnglish}|${beside}|${besideEnglish}|[! ]+$| `, 'g');
/** ISO 20022: settled, also on the creditor's account. `ACCP` only says that the order was looked through. */
const SETTLED: ReadonlySet<string> = new Set(['acsc', 'accc']);
/** A code of the bank before its word, or one of noughts after it. */
const CODES = /^\d{1,10}(?=\D)|0{2,10}$/g;

/**
 * What a bank's word for a result means; undefined for any other word, since neither is ever guessed. Paid is only what says so in all its words: one that is not known may
 * be the `不` or `un` that turns it round.
 */
export function outcomeOf(text: string): Outcome | undefined {
  const key = resultKey(text);
  if (key === '' || underWay.test(key)) return undefined;
  if (key === 'rjct' || bouncesSurely(key)) return 'bounced';
  return saysPaid(key) ? 'paid' : undefined;
}

/** Whether the reason of a bounce contradicts it: `已补发成功`, `重复指令，原指令已付款`. */
export function contradictsBounce(reason: string): boolean {
  return saysArrived(resultKey(reason));
}

function saysPaid(key: string): boolean {
  if (SETTLED.has(key)) return true;
  const words = key.replace(CODES, '');
  return SUCCESS.test(words) && words.replace(UNDERSTOOD, '') === '';
}

/** Nothing between brackets is dropped: `成功（已退回）` is no success. Marks that may turn a word round (`!`, `?`, `×`) stay. */
function resultKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/(?:(?![!?])[\s\p{P}])+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}
