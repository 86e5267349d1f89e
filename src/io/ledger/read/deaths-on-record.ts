import { sql } from 'kysely';
import { isOwnDeath } from '../../../rules/value/own-death.ts';
import { type PlainDate, plusDays } from '../../../rules/value/plain-date.ts';
import { parseEntry } from '../entry/read-entry.ts';
import type { Ledger, Store } from '../ledger.ts';
import { ask, questionOf } from '../store/ask.ts';
import { atOneMoment } from '../store/transaction.ts';

/** The death of a member, of which a claim that is not refused tells or an amendment in force. */
export interface DeathOnRecord {
  readonly person: string;
  /** Normalised, as the claim or the list has it. */
  readonly number: string;
  readonly name: string;
  /** Of an amendment the last day covered. */
  readonly day: PlainDate;
}

type Found = [person: string, number: string, name: string, day: string, submitted: string];
const columns = ['claim.person', 'claim.identity_number', 'claim.name', 'claim.event_day', 'claim.submitted'];
const told = `claim.event = 'death' and claim.status <> 'rejected'`;
const claimed = questionOf(columns, `from claim where ${told}`);
const claimedOf = questionOf(
  columns,
  `from many(?1) as sought cross join claim where claim.person = sought.value and ${told}`,
);

/**
 * Deaths of members that the ledger has, in any period; of one person there may be several. Not those of somebody of the family.
 *
 * @param persons - ids of those who are asked for; all where absent
 */
export async function deathsOnRecord(store: Store, persons?: readonly string[]): Promise<DeathOnRecord[]> {
  const claims =
    persons === undefined ? await ask<Found>(store, claimed, []) : await ask<Found>(store, claimedOf, [persons]);
  const ofClaims = claims.flatMap(([person, number, name, day, submitted]) =>
    isOwnDeath(JSON.parse(submitted)) ? [{ person, number, name, day }] : [],
  );
  return [...ofClaims, ...(await deathsAmended(store, persons))];
}

/**
 * Those of some persons of whose death the ledger knows.
 *
 * @param persons - ids
 */
export async function deadAmong(ledger: Ledger, persons: readonly string[]): Promise<ReadonlySet<string>> {
  const deaths = await atOneMoment(ledger, (store) => deathsOnRecord(store, persons));
  return new Set(deaths.map(({ person }) => person));
}

const unitsOf = questionOf(
  ['covering.unit'],
  `from (
     select distinct guard.unit from many(?1) as sought
     cross join person_guard as guard where guard.person = sought.value
   ) as covering`,
);
const amendedIn = questionOf(
  ['entry.text'],
  `from many(?1) as sought
   cross join unit_entry as amended
   cross join entry
   where amended.unit = sought.value and amended.kind = 'members-amended' and amended.undone_by is null
     and entry.position = amended.position and amended.entry = entry.office || '/' || entry.sequence
     and entry.text like '{"body":{"amendment":"death"%'`,
);

/**
 * Deaths that amendments in force tell of. An amendment does not keep its day, but the coverage that it leaves ends with it.
 *
 * @param persons - ids of those who are asked for; all where absent
 */
export async function deathsAmended(store: Store, persons?: readonly string[]): Promise<DeathOnRecord[]> {
  if (persons === undefined) return diedBy(await allAmended(store));
  // Unit by unit, by key: whoever asks for the people of a list or sheet does not walk every amendment.
  const units = await ask<[unit: string]>(store, unitsOf, [persons]);
  if (units.length === 0) return [];
  const texts = await ask<[text: string]>(store, amendedIn, [units.map(([unit]) => unit)]);
  const sought = new Set(persons);
  return diedBy([...new Set(texts.map(([text]) => text))]).filter(({ person }) => sought.has(person));
}

async function allAmended({ database }: Store): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`
    select distinct entry.position, entry.text from unit_entry as amended
    join entry on entry.position = amended.position and amended.entry = entry.office || '/' || entry.sequence
    where amended.kind = 'members-amended' and amended.undone_by is null
      and entry.text like '{"body":{"amendment":"death"%'`.execute(database);
  return rows.map(({ text }) => text);
}

function diedBy(texts: readonly string[]): DeathOnRecord[] {
  return texts.flatMap((text) => {
    const { body } = parseEntry(text);
    if (body.kind !== 'members-amended') return [];
    return body.changes.flatMap(({ changed }) =>
      changed.flatMap(({ after: { person, record } }) => {
        const ends = record.coverages.flatMap(({ to }) => to ?? []).sort();
        const end = ends.at(-1);
        return end === undefined
          ? []
          : [{ person, number: record.identity.number, name: record.name, day: plusDays(end, -1) }];
      }),
    );
  });
}
