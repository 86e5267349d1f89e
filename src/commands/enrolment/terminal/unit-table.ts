import { enrolTexts } from '../../../io/report/text/enrol-texts.ts';
import { type Column, tableLines } from '../../../io/terminal/table.ts';
import { percentOf } from '../../../rules/value/percent.ts';
import type { Language } from '../../../rules/value/text.ts';
import type { Context } from '../../command.ts';
import type { EnrolmentReport, UnitResult } from '../report.ts';
import { widthFor } from './shown.ts';

/** A line a list. Returned units come first, so that they never scroll away unseen. */
export function unitTable(report: EnrolmentReport, context: Context): string[] {
  const order = { returned: 0, partial: 1, accepted: 2, unchanged: 3 };
  const units = report.units.toSorted((one, other) => order[one.status] - order[other.status]);
  if (units.length === 0) return [];
  const { language } = context;
  const columns: Column[] = [
    { title: enrolTexts.columnUnit[language], shrinksTo: 18 },
    { title: enrolTexts.columnStatus[language] },
    { title: enrolTexts.columnMembers[language], align: 'right' },
    { title: enrolTexts.columnChange[language], align: 'right', sparedAt: 1 },
    { title: enrolTexts.columnRatio[language], align: 'right' },
    { title: enrolTexts.columnRequired[language], align: 'right', sparedAt: 2 },
    { title: enrolTexts.columnDue[language], align: 'right' },
  ];
  return tableLines(
    columns,
    units.map((unit) => unitRow(unit, report.command, language)),
    widthFor(context),
  );
}

function unitRow(unit: UnitResult, command: EnrolmentReport['command'], language: Language): string[] {
  const plan = unit.plans.find((each) => each.ratio !== null);
  const status = command === 'check' && unit.status === 'accepted' ? enrolTexts.statusPassed : statusText(unit);
  return [
    unit.unit || '—',
    status[language],
    String(unit.participants),
    changeText(unit.change),
    percentOrDash(plan?.ratio),
    percentOrDash(plan?.required),
    unit.status === 'returned' ? '—' : unit.due,
  ];
}

/** What the list changed: `+2 −1 ~3` for added, removed and changed members. */
function changeText(change: UnitResult['change']): string {
  if (!change) return '—';
  const { added, removed, changed } = change;
  const parts = [added > 0 ? `+${added}` : '', removed > 0 ? `−${removed}` : '', changed > 0 ? `~${changed}` : ''];
  return parts.filter((part) => part !== '').join(' ') || '0';
}

function statusText(unit: UnitResult) {
  return {
    accepted: enrolTexts.statusAccepted,
    partial: enrolTexts.statusPartial,
    returned: enrolTexts.statusReturned,
    unchanged: enrolTexts.statusUnchanged,
  }[unit.status];
}

const percentOrDash = (ratio: string | null | undefined) => (ratio ? percentOf(ratio) : '—');
