import { maskPersonalData } from '../findings/mask.ts';
import { compactText } from '../person/tidy-text.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { unitKey } from '../value/unit-name.ts';

/** A line of a notice in force, as an objection is held against it. */
export interface NoticedClaim {
  /** Without the office. */
  readonly notice: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly row: number;
  /** The claim's number without the office. */
  readonly claim: string;
  /** Masked, as the notice shows it. */
  readonly name: string;
  readonly unitName: string;
  /** Whether it is in a batch already. */
  readonly frozen: boolean;
}

/** What a row of a list says of the line that it is about; nothing is an empty text. */
export interface LineSought {
  readonly notice: string;
  readonly claim: string;
  readonly row: string;
  readonly serial: string;
  readonly name: string;
  readonly unit: string;
}

/** The line, or why none was found. `ambiguous`: several fit; `differs`: the row names one by its number and says something else of it. */
export type LineFound =
  | { readonly found: NoticedClaim }
  | { readonly found: undefined; readonly why: 'unknown' }
  | { readonly found: undefined; readonly why: 'ambiguous'; readonly among: readonly NoticedClaim[] }
  | { readonly found: undefined; readonly why: 'differs'; readonly line: NoticedClaim };

/**
 * The line that a row is about: by the claim's number, else by the notice's row, else by name and unit as the notice shows them or in full. What else the row says has to agree with it.
 *
 * @param latestFirst - lines of all notices in force; of a claim that was on several the latest counts
 */
export function findLine(sought: LineSought, latestFirst: readonly NoticedClaim[]): LineFound {
  const { notice } = sought;
  const all = notice === '' ? latestFirst : latestFirst.filter((line) => line.notice === compactText(notice));
  const each = [...new Map(all.toReversed().map((line) => [line.claim, line])).values()].reverse();
  if (sought.claim !== '')
    return agreeing(
      each.filter(({ claim }) => claim === compactText(sought.claim)),
      sought,
    );
  const notices = new Set(all.map((line) => line.notice));
  if (sought.row !== '' && notices.size <= 1)
    return agreeing(
      all.filter(({ row }) => row === rowOf(sought.row)),
      sought,
    );
  const fitting = each.filter((line) => sought.name !== '' && agrees(line, sought));
  const exact = sought.row === '' ? sought.serial : sought.row;
  const told = fitting.length > 1 ? fitting.filter(({ row }) => row === rowOf(exact)) : fitting;
  const [only, ...others] = told.length > 0 ? told : fitting;
  if (only === undefined) return { found: undefined, why: 'unknown' };
  return others.length === 0 ? { found: only } : { found: undefined, why: 'ambiguous', among: [only, ...others] };
}

function agreeing([only]: readonly NoticedClaim[], sought: LineSought): LineFound {
  if (only === undefined) return { found: undefined, why: 'unknown' };
  return agrees(only, sought) ? { found: only } : { found: undefined, why: 'differs', line: only };
}

/** Whether name and unit, as far as they are stated, are those of the line. */
function agrees({ name, unitName }: NoticedClaim, sought: Pick<LineSought, 'name' | 'unit'>): boolean {
  const stated = compactText(sought.name).replace(/＊/g, '*');
  const sameName = stated === '' || stated === compactText(name) || maskPersonalData('name', stated) === name;
  return sameName && (sought.unit === '' || unitKey(sought.unit) === unitKey(unitName));
}

/** `3`, `第3行`, `3.0`. */
function rowOf(text: string): number {
  const [, digits] = /^第?(\d{1,6})(?:\.0+)?行?$/.exec(compactText(text)) ?? [];
  return digits === undefined ? 0 : Number(digits);
}
