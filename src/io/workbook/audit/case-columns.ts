import type { Language } from '../../../rules/value/text.ts';
import type { ShownCase, ShownWaived } from '../../report/audit/audit-document.ts';
import { auditBookTexts } from '../../report/text/audit-book-texts.ts';
import { auditPageTexts } from '../../report/text/audit-page-texts.ts';
import type { Column } from '../column.ts';

type CaseColumn = Column<ShownCase>;

/** Columns of cases. Those that none of them fills are left out, but those by which a row is always read. */
export function caseColumns(rows: readonly ShownCase[], language: Language): readonly CaseColumn[] {
  const t = (name: keyof typeof auditBookTexts) => auditBookTexts[name][language];
  const p = (name: 'number' | 'amount' | 'detail') => auditPageTexts[name][language];
  const always: readonly CaseColumn[] = [
    { title: p('number'), width: 6, kind: 'sequence', value: (_, sequence) => sequence },
    { title: t('unit'), width: 20, kind: 'text', value: ({ unit }) => unit },
  ];
  const middle: readonly CaseColumn[] = [
    { title: t('name'), width: 10, kind: 'text', value: ({ name }) => name },
    { title: t('identity'), width: 20, kind: 'code', value: ({ identity }) => identity },
    { title: t('claim'), width: 11, kind: 'text', value: ({ claim }) => claim },
    { title: t('batch'), width: 10, kind: 'text', value: ({ batch }) => batch },
    { title: t('account'), width: 20, kind: 'code', value: ({ account }) => account },
    { title: t('day'), width: 11, kind: 'date', value: ({ day }) => day },
  ];
  const end: readonly CaseColumn[] = [
    { title: t('clause'), width: 11, kind: 'text', value: ({ clause }) => clause },
    { title: t('origin'), width: 24, kind: 'text', value: ({ origin }) => origin },
    { title: t('run'), width: 6, kind: 'whole', value: ({ run }) => run },
    { title: t('actor'), width: 10, kind: 'text', value: ({ actor }) => actor },
  ];
  const unprinted: readonly CaseColumn[] = [
    { title: t('entry'), width: 14, kind: 'text', notPrinted: true, value: ({ entry }) => entry },
    { title: t('key'), width: 26, kind: 'text', notPrinted: true, value: ({ key }) => key },
  ];
  const filled = (column: CaseColumn) => rows.some((row) => column.value(row, 1) !== null);
  return [
    ...always,
    ...middle.filter(filled),
    { title: p('amount'), width: 14, kind: 'money', value: ({ amount }) => amount },
    { title: p('detail'), width: 36, kind: 'text', value: ({ detail }) => detail },
    ...end.filter(filled),
    ...unprinted.filter(filled),
  ];
}

/** A waived case with the test that found it. */
export type WaivedRow = ShownWaived & { readonly test: string };

/** Columns of waived cases: why they stand first. */
export function waivedColumns(language: Language): readonly Column<WaivedRow>[] {
  const t = (name: keyof typeof auditBookTexts) => auditBookTexts[name][language];
  const p = (name: 'number' | 'test' | 'reason' | 'amount' | 'detail') => auditPageTexts[name][language];
  return [
    { title: p('number'), width: 6, kind: 'sequence', value: (_, sequence) => sequence },
    { title: p('test'), width: 18, kind: 'text', value: ({ test }) => test },
    { title: p('reason'), width: 26, kind: 'text', value: ({ waiver }) => waiver.reason },
    { title: t('waivedBy'), width: 10, kind: 'text', value: ({ waiver }) => waiver.actor },
    { title: t('waivedOn'), width: 11, kind: 'date', value: ({ waiver }) => waiver.day },
    { title: t('expires'), width: 11, kind: 'date', value: ({ waiver }) => waiver.expires },
    { title: t('unit'), width: 18, kind: 'text', value: ({ unit }) => unit },
    { title: t('name'), width: 10, kind: 'text', value: ({ name }) => name },
    { title: t('claim'), width: 12, kind: 'text', value: ({ claim }) => claim },
    { title: p('amount'), width: 14, kind: 'money', value: ({ amount }) => amount },
    { title: p('detail'), width: 30, kind: 'text', value: ({ detail }) => detail },
    { title: t('key'), width: 26, kind: 'text', notPrinted: true, value: ({ key }) => key },
  ];
}
