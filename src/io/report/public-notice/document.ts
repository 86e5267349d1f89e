import { type Fen, fen, sumOf, type Yuan, yuan } from '../../../rules/value/money.ts';
import type { PlainDate } from '../../../rules/value/plain-date.ts';
import { fill, type Language, type Text } from '../../../rules/value/text.ts';
import { columns } from '../summary/columns.ts';
import type { DocumentTable } from '../summary/document.ts';
import { thousandsApart } from '../summary/shown.ts';
import { noticeRuleTexts } from '../text/public-notice-rule-texts.ts';
import { publicNoticeTexts as texts } from '../text/public-notice-texts.ts';
import { workbookTexts } from '../text/workbook-texts.ts';

/** A claim as a public notice shows it: nothing else of it is ever handed to what writes notices. */
export interface ShownLine {
  readonly row: number;
  /** Tells members apart; never written. */
  readonly person: string;
  readonly unitName: string;
  readonly name: string;
  /** The last characters of the identity number; null where none are shown. */
  readonly digits: string | null;
  readonly benefits: readonly string[];
  readonly more: Readonly<Record<string, string>>;
  readonly amount: Yuan;
}

/** Figures of the fund, by what they are called in `publicNoticeTexts.figures`: counts, or yuan as text. */
export type ShownFigures = Readonly<Record<keyof typeof texts.figures, number | string>>;

/** A public notice with all that it shows. */
export interface PublicNotice {
  /** Without the office. */
  readonly number: string;
  readonly centre: string;
  readonly scheme: string;
  readonly period: string;
  readonly day: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly objectTo: string;
  readonly columns: readonly string[];
  readonly lines: readonly ShownLine[];
  readonly figures: ShownFigures;
  readonly run: number;
  /** In full. */
  readonly chainHead: string;
}

/** The same in words and tables, to be written in any form. */
export interface NoticeDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly intro: string;
  readonly lines: DocumentTable;
  readonly units: DocumentTable;
  readonly figures: DocumentTable;
  /** How to object, and what is hidden. */
  readonly notes: readonly string[];
  readonly signed: string;
  readonly mark: string;
}

/**
 * Puts a notice into words and tables.
 *
 * @param writtenAt - time of the run, ISO 8601 with its offset, for the control line
 */
export function noticeDocument(notice: PublicNotice, writtenAt: string, language: Language): NoticeDocument {
  const say = (text: Text, parameters: Record<string, string | number> = {}) => fill(text, language, parameters);
  const { number, scheme, period, from, to, lines, run, chainHead } = notice;
  return {
    title: say(texts.title, { scheme, period }),
    subtitle: say(texts.number, { number, from, to }),
    intro: say(texts.intro, { ...counted(lines), amount: thousandsApart(yuan(amountOf(lines))) }),
    lines: linesTable(notice, language),
    units: unitsTable(notice, language),
    figures: figuresTable(notice, language),
    notes: [say(texts.objections, { to, place: notice.objectTo }), say(texts.masked)],
    signed: say(texts.signed, { centre: notice.centre, day: notice.day }),
    mark: say(workbookTexts.control, { run, chain: chainHead, time: writtenAt }),
  };
}

const amountOf = (lines: readonly Pick<ShownLine, 'amount'>[]): Fen => sumOf(lines.map(({ amount }) => fen(amount)));

function counted(lines: readonly Pick<ShownLine, 'person'>[]): { persons: number; visits: number } {
  return { persons: new Set(lines.map(({ person }) => person)).size, visits: lines.length };
}

/** What stands for a unit that the ledger does not know. */
function unitOf({ unitName }: Pick<ShownLine, 'unitName'>, language: Language): string {
  return unitName === '' ? texts.noUnit[language] : unitName;
}

function linesTable({ lines, columns: more }: PublicNotice, language: Language): DocumentTable {
  const say = (text: Text) => text[language];
  const withDigits = lines.some(({ digits }) => digits !== null);
  const others = more.filter((column) => Object.hasOwn(noticeRuleTexts.columns, column));
  const title = (column: string) => say(noticeRuleTexts.columns[column as keyof typeof noticeRuleTexts.columns]);
  const digitsOf = (digits: string | null) => (withDigits ? [digits] : []);
  return {
    id: 'lines',
    title: say(texts.linesTitle),
    columns: [
      { ...columns.whole(say(texts.row)), width: 6 },
      columns.text(say(texts.unit), 38),
      columns.text(say(texts.name), 12),
      ...(withDigits ? [columns.text(say(texts.digits), 11)] : []),
      columns.text(say(texts.benefit), 26),
      ...others.map((column) => columns.text(title(column), 14)),
      columns.money(say(texts.amount)),
    ],
    rows: lines.map(({ row, name, digits, benefits, more: shown, amount, unitName }) => ({
      cells: [
        ...[row, unitOf({ unitName }, language), name, ...digitsOf(digits), benefits.join('、')],
        ...others.map((column) => shown[column] ?? null),
        amount,
      ],
    })),
    total: [...['', say(texts.total), null, ...digitsOf(null), null], ...others.map(() => null), yuan(amountOf(lines))],
    notes: [],
  };
}

function unitsTable({ lines }: PublicNotice, language: Language): DocumentTable {
  const say = (text: Text) => text[language];
  const units = new Map<string, ShownLine[]>();
  for (const line of lines) {
    const name = unitOf(line, language);
    units.set(name, [...(units.get(name) ?? []), line]);
  }
  const row = (name: string, of: readonly ShownLine[]) => {
    const { persons, visits } = counted(of);
    return [name, persons, visits, yuan(amountOf(of))];
  };
  return {
    id: 'units',
    title: say(texts.unitsTitle),
    columns: [
      columns.text(say(texts.unit), 44),
      columns.whole(say(texts.persons)),
      columns.whole(say(texts.visits)),
      columns.money(say(texts.amount)),
    ],
    rows: [...units].map(([name, of]) => ({ cells: row(name, of) })),
    total: row(say(texts.total), lines),
    notes: [],
  };
}

function figuresTable({ figures }: PublicNotice, language: Language): DocumentTable {
  const names = Object.keys(texts.figures) as (keyof typeof texts.figures)[];
  return {
    id: 'figures',
    title: texts.figuresTitle[language],
    columns: [columns.text(texts.figure[language], 44), columns.money(texts.value[language])],
    rows: names.map((name) => {
      const value = figures[name];
      const cells = [texts.figures[name][language], value];
      return typeof value === 'number' ? { cells, kind: 'whole' } : { cells };
    }),
    notes: [],
  };
}
