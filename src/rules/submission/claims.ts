import type { RosterField } from '../scheme/forms.ts';
import type { HeaderColumn } from './header.ts';

/** Fields of which either of two columns would do; the surer one, else the first, is taken. */
const either: ReadonlySet<RosterField> = new Set(['sequence', 'remark']);
/** One list of people: which column holds which field. Two stand side by side where a form repeats its columns to the right. */
export interface ListColumns {
  readonly fields: ReadonlyMap<RosterField, HeaderColumn>;
  /** First and last column, both inclusive. */
  readonly left: number;
  readonly right: number;
}

/** What the columns of one header come to. */
export interface Claims {
  readonly lists: readonly ListColumns[];
  /** Columns that have no field: unknown ones, and those that yielded to a surer one. */
  readonly unknown: readonly HeaderColumn[];
  /** Fields that two columns claim equally. */
  readonly repeated: readonly { readonly field: RosterField; readonly columns: readonly HeaderColumn[] }[];
}

/** Fields that belong to one person; a merged cell over several rows says nothing of the rows below its first. A fee might be each one's or all together. */
const OF_ONE_PERSON: ReadonlySet<RosterField> = new Set(['sequence', 'name', 'id-number', 'phone', 'bank-card', 'fee']);

/** Whether a merged cell of a field speaks for every row that it spans. */
export const spansRows = (field: RosterField): boolean => !OF_ONE_PERSON.has(field);

/** Decides which column holds which field: two lists side by side are told from columns that claim the same field. */
export function settleClaims(columns: readonly HeaderColumn[]): Claims {
  const parts = sideBySide(columns) ?? [columns];
  const settled = parts.map(settleOne);
  const last = Number.MAX_SAFE_INTEGER;
  return {
    lists: settled.map(({ fields }, at) => ({
      fields,
      left: at === 0 ? 1 : (parts[at]?.[0]?.column ?? 1),
      right: (parts[at + 1]?.[0]?.column ?? last) - 1,
    })),
    unknown: settled.flatMap(({ unknown }) => unknown),
    repeated: settled.flatMap(({ repeated }) => repeated),
  };
}

/**
 * The parts of a form whose columns repeat to the right (序号 姓名 身份证号 | 序号 姓名 身份证号). Only where every part has the same fields in the same order,
 * name and identity number among them, each once; the last may have a remark more. Anything less regular is left to be reported.
 */
function sideBySide(columns: readonly HeaderColumn[]): HeaderColumn[][] | undefined {
  const named = columns.filter((column) => column.match);
  const first = named[0]?.match?.field;
  const starts = columns.flatMap((column, at) => (column.match?.field === first ? [at] : []));
  if (first === undefined || starts.length < 2) return undefined;
  const parts = starts.map((start, at) => columns.slice(at === 0 ? 0 : start, starts[at + 1]));
  const fields = parts.map((part) => part.flatMap((column) => (column.match ? [column.match.field] : [])));
  const [pattern = []] = fields;
  const once = new Set(pattern).size === pattern.length && pattern.includes('name') && pattern.includes('id-number');
  const same = fields.every((list, at) => {
    const trimmed =
      at === fields.length - 1 && !pattern.includes('remark') ? list.filter((field) => field !== 'remark') : list;
    return trimmed.join(' ') === pattern.join(' ');
  });
  return once && same ? parts : undefined;
}

function settleOne(columns: readonly HeaderColumn[]): {
  fields: Map<RosterField, HeaderColumn>;
  unknown: HeaderColumn[];
  repeated: { field: RosterField; columns: HeaderColumn[] }[];
} {
  const claims = new Map<RosterField, HeaderColumn[]>();
  const unknown: HeaderColumn[] = [];
  for (const column of columns) {
    if (!column.match) unknown.push(column);
    else claims.set(column.match.field, [...(claims.get(column.match.field) ?? []), column]);
  }
  const fields = new Map<RosterField, HeaderColumn>();
  const repeated: { field: RosterField; columns: HeaderColumn[] }[] = [];
  for (const [field, claimants] of claims) {
    const best = Math.min(...claimants.map((column) => column.match?.rank ?? 0));
    const surest = claimants.filter((column) => column.match?.rank === best);
    const [winner] = surest;
    if (!winner) continue;
    fields.set(field, winner);
    unknown.push(...claimants.filter((column) => column.match?.rank !== best));
    if (surest.length > 1 && !either.has(field)) repeated.push({ field, columns: surest });
    else unknown.push(...surest.slice(1));
  }
  return { fields, unknown: unknown.sort((a, b) => a.column - b.column), repeated };
}
