import type { AuditSeverity, AuditSubject } from '../../../rules/audit/audit-test.ts';
import type { Yuan } from '../../../rules/value/money.ts';
import type { DateSpan, PlainDate } from '../../../rules/value/plain-date.ts';
import type { Language } from '../../../rules/value/text.ts';

/** A case as it is shown: worded in one language, personal data masked unless they were asked for in full. A field that does not apply is null. */
export interface ShownCase {
  readonly key: string;
  readonly unit: string | null;
  readonly name: string | null;
  readonly identity: string | null;
  readonly claim: string | null;
  readonly batch: string | null;
  readonly account: string | null;
  readonly day: PlainDate | null;
  readonly amount: Yuan | null;
  readonly detail: string;
  readonly clause: string | null;
  readonly run: number | null;
  readonly actor: string | null;
  readonly entry: string | null;
  /** File, sheet and cell in which it was submitted, `rosters/a.xlsx 花名册!C4`. */
  readonly origin: string | null;
}

/** A waiver as it is shown. */
export interface ShownWaiver {
  readonly reason: string;
  readonly actor: string;
  readonly day: PlainDate;
  readonly expires: PlainDate | null;
  readonly run: number | null;
}

/** A case that was let stand. */
export interface ShownWaived extends ShownCase {
  readonly waiver: ShownWaiver;
}

/** A test with what it found. */
export interface DocumentTest {
  readonly id: string;
  readonly subject: AuditSubject;
  readonly severity: AuditSeverity;
  readonly title: string;
  readonly looksFor: string;
  readonly why: string;
  readonly source: string;
  /** How many members, claims, lines it looked at. */
  readonly looked: number;
  /** Why it was not run, and what to do; null where it was. */
  readonly notRun: string | null;
  readonly measures: readonly { readonly name: string; readonly value: string }[];
  /** Cases that nobody let stand. */
  readonly standing: readonly ShownCase[];
  readonly waived: readonly ShownWaived[];
  /** At stake in the standing cases. */
  readonly amount: Yuan;
}

/** Numbers of one kind, one for each category of a chart. */
export interface ChartSeries {
  readonly name: string;
  readonly kind: 'money' | 'whole' | 'ratio';
  /** Yuan or ratios as decimal texts, or counts. */
  readonly values: readonly (string | number)[];
  /** Told in the table below the picture alone. */
  readonly tableOnly?: true;
}

/** A chart with the numbers behind it. */
export interface AuditChart {
  readonly id: string;
  readonly title: string;
  /** How it was measured, what was left out. */
  readonly note: string | null;
  /** Columns stand, bars lie: of what has long names. */
  readonly form: 'columns' | 'bars' | 'lines';
  /** What the categories are. */
  readonly of: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** A figure that stands at the head of the report, ready to be read. */
export interface ShownFigure {
  readonly name: string;
  readonly value: string;
}

/** An audit in words and numbers, to be written in any form. */
export interface AuditDocument {
  readonly language: Language;
  /** The scheme's title. */
  readonly scheme: string;
  readonly schemeId: string;
  /** As the centre counts it. */
  readonly period: string;
  readonly span: DateSpan;
  readonly centre: string;
  readonly office: string;
  readonly asOf: PlainDate;
  /** Where the ledger stood: its last run, the office's chain head, and when that run began, ISO 8601 with offset. */
  readonly mark: { readonly run: number; readonly chainHead: string; readonly at: string };
  /** Whether names and numbers are masked. */
  readonly masked: boolean;
  /** In the order of the report. */
  readonly tests: readonly DocumentTest[];
  readonly figures: readonly ShownFigure[];
  readonly charts: readonly AuditChart[];
}
