import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { compactText } from '../person/tidy-text.ts';
import type { RosterField } from '../scheme/forms.ts';
import type { SubmittedFile } from './cell.ts';
import type { LabelNames } from './labelled-text.ts';
import { totalFitsAll } from './people-below-total.ts';
import type { RosterSheet } from './roster-sheet.ts';
import { sectionsOf } from './sections.ts';
import { takingPartQuestion } from './taking-part-column.ts';

/** Columns of whoever takes part: a list of the staff has none of them. */
const takingPart = /签[名字章]|手印|确认|缴|交费|互助|金额|份数|参加|参互|续[参保]/u;
const takingPartFields: ReadonlySet<RosterField> = new Set<RosterField>(['fee', 'plan', 'shares', 'renewal']);
/** What lists of members are called (参加人员名单), and lists of the staff are not. */
const ofMembers = /(?<![未不没否])(?:参加|参保|参互|投保|续[保参]|入[会保])/u;
/** A 花名册 is one of members, unless it says that it is of all staff (全体职工花名册). */
const ofRoster = /花名册/u;
const ofAllStaff = /全[体员部厂院校]|职工|员工|在[职岗编册]|人事|教职/u;
/** What a list of the staff may hold of its own that somebody has to be paid by. */
const accounts: readonly RosterField[] = ['bank', 'bank-card'];
/** How many of a list's people, in a hundred, a list of all staff holds at least; whoever came last may be wanting there. */
const mostOfThem = 90;

/** A sheet that lists the unit's staff, and how many of them are not on the list of those who take part. */
export interface StaffSheet {
  readonly sheet: RosterSheet;
  /** Name of the sheet that lists those who take part. */
  readonly list: string;
  readonly people: number;
  readonly others: number;
}

/**
 * Sheets that list the unit's staff beside the list of those who take part: nothing on them is asked of members only (no fee, plan or signature) nor summed up, they
 * their name and title do not call them a list of members, they hold others and nearly all whom the list does, and a total of the list, or the number that the file declares, is right for the list's people alone. Anything
 * less sure stays a list, whose repeated people send the file back.
 */
export function staffSheets(
  file: SubmittedFile,
  sheets: readonly RosterSheet[],
  labels: LabelNames,
): readonly StaffSheet[] {
  const filled = sheets.filter((sheet) => peopleOn(sheet) > 0);
  if (filled.length < 2) return [];
  const lists = filled.filter(isOfMembers);
  const candidates = filled.filter(
    (sheet) =>
      !lists.includes(sheet) &&
      sheet.blocks.every(({ totals }) => totals.length === 0) &&
      !isCalledMembers(sheet, labels),
  );
  if (lists.length === 0) return [];
  return candidates.flatMap((sheet) => {
    const people = numbersOf(sheet);
    const list = lists.find((each) => holds(people, each) && !lacks(each, sheet));
    if (!list || !isWhole(list, file, sheets, labels)) return [];
    const members = numbersOf(list);
    const others = [...people].filter((number) => !members.has(number)).length;
    return { sheet, list: list.grid.sheet.name, people: people.size, others };
  });
}

/** `staff-sheet-not-read`: once for each sheet of staff. */
export function staffSheetsNotRead(file: SubmittedFile, sheets: readonly StaffSheet[]): Finding[] {
  return sheets.map(({ sheet, list, people, others }) =>
    finding('staff-sheet-not-read', {
      origin: { file: file.path, sheet: sheet.grid.sheet.name },
      found: sheet.grid.sheet.name,
      parameters: { list, people, others },
    }),
  );
}

function isOfMembers({ blocks }: RosterSheet): boolean {
  return blocks.some(({ columns }) =>
    columns.some(
      ({ header, match }) =>
        (match !== undefined && (takingPartFields.has(match.field) || match.field.startsWith('plan:'))) ||
        takingPartQuestion(header) !== undefined ||
        takingPart.test(header),
    ),
  );
}

/** Whether a sheet's name, or a title above its people, says that they take part. */
function isCalledMembers({ grid: { sheet }, blocks }: RosterSheet, labels: LabelNames): boolean {
  const titles = (blocks[0]?.before ?? []).flatMap(({ cells: [cell, ...more] }) =>
    cell && more.length === 0 && !/[:：]/.test(cell.text) && labels(cell.text) === undefined ? cell.text : [],
  );
  return [sheet.name, ...titles].some((text) => {
    const called = compactText(text);
    return ofMembers.test(called) || (ofRoster.test(called) && !ofAllStaff.test(called));
  });
}

/** Whether these are nearly all of a list's people, and others. */
function holds(people: ReadonlySet<string>, list: RosterSheet): boolean {
  const members = [...numbersOf(list)];
  const listed = members.filter((number) => people.has(number)).length;
  return listed >= 2 && people.size > listed && listed * 100 >= members.length * mostOfThem;
}

/** Whether a list lacks the column of what payments go to, where another sheet has it. */
function lacks(list: RosterSheet, other: RosterSheet): boolean {
  const own = fieldsOf(list);
  const fields = fieldsOf(other);
  return accounts.some((field) => fields.has(field) && !own.has(field));
}

/** Whether a total of the list, or what the file declares, says that those on it are all who take part. */
function isWhole(list: RosterSheet, file: SubmittedFile, sheets: readonly RosterSheet[], labels: LabelNames): boolean {
  const all = sheets.map((sheet) => sectionsOf(sheet, file.path, labels));
  const facts = all.flatMap((each) => [...each.facts, ...each.sections.flatMap((section) => section.facts)]);
  const declared = [...facts, ...all.flatMap(({ lines }) => lines.flat())].flatMap(({ field, fact }) =>
    field === 'participants' && fact.value !== '' ? Number(/\d+/.exec(fact.value)?.[0]) : [],
  );
  const people = peopleOn(list);
  return declared.every((count) => count === people) && (declared.length > 0 || totalFitsAll(list.blocks));
}

function peopleOn({ blocks }: RosterSheet): number {
  return blocks.reduce((sum, { rows }) => sum + rows.length, 0);
}

function fieldsOf({ blocks }: RosterSheet): ReadonlySet<RosterField> {
  return new Set(blocks.flatMap(({ claims }) => claims.lists.flatMap(({ fields }) => [...fields.keys()])));
}

function numbersOf({ blocks }: RosterSheet): ReadonlySet<string> {
  const numbers = blocks.flatMap(({ rows }) => rows.map(({ cells }) => cells['id-number']?.text));
  return new Set(numbers.flatMap((text) => (text === undefined ? [] : compactText(text).toUpperCase())));
}
