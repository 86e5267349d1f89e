import type { Language } from '../../../rules/value/text.ts';
import { eventWords } from '../../report/text/language-words.ts';
import { payoutTexts } from '../../report/text/payout-texts.ts';
import type { Column } from '../column.ts';
import { type DecisionLine, originText } from './decision-columns.ts';

/** One claim that goes back: nothing was decided, and it has no number. */
export interface ReturnedLine
  extends Pick<DecisionLine, 'unit' | 'name' | 'idNumber' | 'event' | 'eventDay' | 'origin'> {
  /** What is wrong, a few words each. */
  readonly problems: readonly string[];
}

/** All that goes back of a run. */
export interface ReturnedClaims {
  readonly lines: readonly ReturnedLine[];
  /** Rows that stand for claims and could not be read. */
  readonly unread: number;
}

/** The columns of the sheet of claims that go back. */
export function returnedColumns(language: Language): Column<ReturnedLine>[] {
  const t = (key: keyof typeof payoutTexts) => payoutTexts[key][language];
  return [
    { title: t('sequence'), width: 6, kind: 'sequence', value: (_, sequence) => sequence },
    { title: t('unit'), width: 24, kind: 'text', value: ({ unit }) => unit },
    { title: t('name'), width: 10, kind: 'text', value: ({ name }) => name },
    { title: t('idNumber'), width: 20, kind: 'code', value: ({ idNumber }) => idNumber },
    { title: t('event'), width: 10, kind: 'word', value: ({ event }) => eventWords[event][language] },
    { title: t('eventDay'), width: 11, kind: 'date', value: ({ eventDay }) => eventDay },
    { title: t('problems'), width: 40, kind: 'text', value: ({ problems }) => problems.join('\n') || null },
    { title: t('source'), width: 36, kind: 'text', value: ({ origin }) => originText(origin) },
  ];
}
