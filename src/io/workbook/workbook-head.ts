import type { OutputMark } from '../../rules/submission/cell.ts';
import { shownTime } from '../../rules/value/china-time.ts';
import { type DateSpan, type PlainDate, plusDays } from '../../rules/value/plain-date.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { workbookTexts } from '../report/text/workbook-texts.ts';
import { remembered } from './remembered.ts';

/** The run that a workbook comes of, and the head of the office's chain after it. Both are absent where no ledger stands behind it. */
export type RunMark = Omit<OutputMark, 'kind'>;

/** What stands above every workbook that leaves the centre. */
export interface WorkbookHead {
  readonly centre: string;
  /** The scheme's title. */
  readonly scheme: string;
  /** As the centre counts it. */
  readonly period: string;
  readonly span: DateSpan;
  readonly mark: RunMark;
  /** The run's time, ISO 8601 with its offset; never the clock's, so that the file can be made again byte for byte. */
  readonly writtenAt: string;
}

/** A span's last day: spans are written with both days in them wherever a person reads them. */
export const lastDay = remembered((end: PlainDate): PlainDate => plusDays(end, -1));

/** Centre, period and its first and last day, for the line under the title. */
export function subtitle(head: Omit<WorkbookHead, 'mark'>, language: Language): string {
  return fill(workbookTexts.subtitle, language, {
    centre: head.centre,
    period: head.period,
    from: head.span.from,
    to: lastDay(head.span.to),
  });
}

/** Run, chain head in full and time in China, as they stand at the end of a sheet. */
export function controlLine(head: Pick<WorkbookHead, 'mark' | 'writtenAt'>, language: Language): string {
  const time = shownTime(head.writtenAt);
  return head.mark.run === undefined
    ? fill(workbookTexts.controlWithoutRun, language, { time })
    : fill(workbookTexts.control, language, { run: head.mark.run, chain: head.mark.chainHead ?? '', time });
}
