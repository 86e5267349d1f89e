import type { Claim } from '../claim/claim.ts';
import type { Finding } from '../findings/finding.ts';
import type { IdentityDocument } from '../person/identity.ts';
import { readIdentityNumber } from '../person/identity-number.ts';
import { readName } from '../person/name.ts';
import { type CostColumn, costColumn } from '../scheme/amounts.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Origin } from '../submission/cell.ts';
import { statedValue } from '../submission/label.ts';
import type { Yuan } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { claimedEvent, tellsEvent } from './claimed-event.ts';
import { factReaders, type ReadFacts } from './fact-readers.ts';
import type { ClaimRow } from './find-tables.ts';
import { money, type Reader, strict } from './read-values.ts';
import { relationOfEvent } from './relative-named.ts';
import { type RowReader, rowReader, type Take } from './row-reader.ts';
import { statedExclusions } from './stated-exclusions.ts';
import { wantedWords } from './wanted-words.ts';

/** A claim that was read, with where each of its values stands. */
export interface ReadClaim {
  readonly claim: Claim;
  /** Who claims, as the row says. */
  readonly name: string;
  readonly document: IdentityDocument | undefined;
  readonly unitName: string;
  readonly row: Origin;
  /** Where each field stands that the row states. */
  readonly origins: Readonly<Partial<Record<ClaimField, Origin>>>;
  /** The sheet does not say when it was handed in: the last day that it states is taken, so that no deadline is missed. */
  readonly appliedAssumed: boolean;
  /** The sheet does not say which papers came: they are taken to be complete. */
  readonly papersAssumed: boolean;
}

/** What reading one row comes to: the claim, or the findings for which there is none. A claim may come with findings that do not stop it. */
export interface ClaimReading {
  readonly read: ReadClaim | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads one row of a claim sheet. Every cell is read strictly; one that cannot be read is a finding, and the claim is not taken, since a sum left out would go unseen.
 *
 * @param file - as shown
 * @param on.handedIn - the day taken where the row states none; else the last day that it states
 * @param on.reader - where more than the claim itself is read of the row: its findings withhold the claim as well
 */
export function readClaim(
  row: ClaimRow,
  file: string,
  scheme: Scheme,
  on: { readonly handedIn?: PlainDate; readonly reader?: RowReader } = {},
): ClaimReading {
  const reader = on.reader ?? rowReader(row, file, scheme);
  const { findings, origins, stand, tell, take } = reader;
  const person = personOf(row, reader);
  const read = readFacts(scheme, take);
  const facts = { ...read, ...statedExclusions(row, scheme, reader, file, read.exclusions) };
  const costs = readCosts(take);
  const { event, benefit } = claimedEvent(row, scheme, facts, take);
  if (event === undefined && !isTold(row, scheme, reader))
    tell('event', { problem: { code: 'value-not-understood', parameters: { wanted: wantedWords.event } } });
  const relation = event && relationOfEvent(row, scheme, { event, relation: facts.relation }, reader);
  const applied = facts.applied ?? on.handedIn ?? lastDay(facts);
  if (applied === undefined && findings.length === 0)
    tell('applied', { problem: { code: 'value-not-understood', parameters: { wanted: wantedWords.date } } });
  if (event === undefined || applied === undefined || findings.some(({ severity }) => severity === 'error'))
    return { read: undefined, findings };
  const { papers, ...others } = facts;
  const claim: Claim = {
    ...others,
    id: `${file} ${row.sheet}!${row.number}`,
    event,
    ...(benefit !== undefined && { benefit }),
    ...(relation !== undefined && { relation }),
    applied,
    costs,
    papers: papers ?? 'all',
  };
  const whole = { claim, ...person, row: stand('name'), origins };
  return {
    read: { ...whole, appliedAssumed: facts.applied === undefined, papersAssumed: papers === undefined },
    findings,
  };
}

/** A day of a stay that cannot be read is told itself; that it is a stay follows from it. A list without a column that tells the event is told once. */
function isTold(row: ClaimRow, scheme: Scheme, { findings, stand }: RowReader): boolean {
  const { columns } = row;
  if (columns !== undefined && !tellsEvent((field) => columns[field] !== undefined, scheme)) return true;
  const telling = (['event', 'admitted', 'discharged'] as const)
    .filter((field) => row.cells[field])
    .map((field) => stand(field).cell);
  return findings.some(({ origin }) => telling.includes(origin.cell));
}

function personOf(row: ClaimRow, { take, tell }: RowReader) {
  const name = take('name', strict(readName, wantedWords.text)) ?? '';
  const reading = row.cells['id-number'] ? readIdentityNumber(row.cells['id-number']) : { problems: [] };
  for (const problem of reading.problems) tell('id-number', { problem });
  const unitName = take('unit-name', (cell) => ({ value: statedValue(cell?.text ?? '') })) ?? '';
  return { name, document: reading.document, unitName };
}

function readFacts(scheme: Scheme, take: Take): ReadFacts {
  const facts: Record<string, unknown> = {};
  for (const { field, as, read } of factReaders(scheme)) {
    const value = take(field, read as Reader<unknown>);
    if (value !== undefined) facts[as] = value;
  }
  return facts as ReadFacts;
}

function readCosts(take: Take): Partial<Record<CostColumn, Yuan>> {
  const costs: Partial<Record<CostColumn, Yuan>> = {};
  for (const { column, field } of costFields) {
    const value = take(field, money);
    if (value !== undefined) costs[column] = value;
  }
  return costs;
}

/** Named once, since every row is asked for all of them. */
const costFields = costColumn.options.map((column): { readonly column: CostColumn; readonly field: ClaimField } => ({
  column,
  field: `cost:${column}`,
}));

function lastDay({ admitted, discharged, happened, diagnosed, settled }: ReadFacts): string | undefined {
  return [admitted, discharged, happened, diagnosed, settled]
    .flatMap((each) => each ?? [])
    .sort()
    .at(-1);
}
