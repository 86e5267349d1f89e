import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Text } from '../value/text.ts';
import type { Origin } from './cell.ts';

/** What a file that somebody handed in may be. `decided`: decisions made elsewhere, which nobody but a person may take for that. */
export const submittedKinds = ['roster', 'amendments', 'statement', 'claims', 'result', 'decided'] as const;

/** One of {@link submittedKinds}. */
export type SubmittedKind = (typeof submittedKinds)[number];

/** What each kind is called in messages, and the verb that takes it. */
const words: Readonly<Record<SubmittedKind, { readonly title: Text; readonly verb: string }>> = {
  roster: { title: { zh: '花名册', en: 'a roster' }, verb: 'mutual enrol' },
  amendments: { title: { zh: '变更表', en: 'a sheet of amendments' }, verb: 'mutual amend' },
  statement: { title: { zh: '银行对账单', en: 'a bank statement' }, verb: 'mutual receive' },
  claims: { title: { zh: '补助申请表', en: 'a claim sheet' }, verb: 'mutual claim' },
  result: { title: { zh: '银行回执', en: 'a bank’s answer to a batch' }, verb: 'mutual payout result' },
  decided: { title: { zh: '已审核的申请', en: 'a list of decisions made elsewhere' }, verb: 'mutual claim --decided' },
};

/** `another-form`: what was handed in is of another kind than the verb takes, and which verb takes it. */
export function anotherForm(origin: Origin, kind: SubmittedKind, wanted: SubmittedKind): Finding {
  const { title, verb } = words[kind];
  const what: Text =
    origin.sheet === undefined
      ? { zh: '这份文件', en: 'This file' }
      : { zh: `工作表“${origin.sheet}”`, en: `Sheet “${origin.sheet}”` };
  const parameters = { what, form: title, wanted: words[wanted].title, verb };
  return finding('another-form', { origin, parameters });
}

/** `sheet-of-another-form`: it stands in a workbook beside a list that is taken. */
export function sheetOfAnotherForm(origin: Origin, kind: SubmittedKind, people: number): Finding {
  const { title, verb } = words[kind];
  return finding('sheet-of-another-form', {
    origin,
    found: origin.sheet ?? '',
    parameters: { form: title, verb, people },
  });
}

/** `people-on-another-form`: beside a list that is taken, and people stand on it who are on none. */
export function peopleOnAnotherForm(origin: Origin, kind: SubmittedKind, people: number, row: number): Finding {
  const { title, verb } = words[kind];
  return finding('people-on-another-form', {
    origin,
    found: origin.sheet ?? '',
    parameters: { form: title, verb, people, row },
  });
}
