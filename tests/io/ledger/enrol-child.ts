/**
 * A process that enrols units into a ledger, one after the other, as `mutual enrol` does: what is in force is left alone, what has become stale is planned again, and a unit
 * with a person who is covered elsewhere is returned. Says `ready` when it begins, and at the end one line of JSON with what became of each unit.
 */
import { schemeHash } from '../../../src/io/ledger/entry/hash.ts';
import { closeLedger, openLedger } from '../../../src/io/ledger/open-ledger.ts';
import { basisFor } from '../../../src/io/ledger/read/enrolment-basis.ts';
import { applyEnrolment } from '../../../src/io/ledger/write/apply-enrolment.ts';
import { closeRun } from '../../../src/io/ledger/write/close-run.ts';
import { openRun } from '../../../src/io/ledger/write/open-run.ts';
import { prepareEnrolment } from '../../../src/io/ledger/write/prepare-enrolment.ts';
import { member, opening, planFor, questionFor, scheme, takenBy } from './sample.ts';

/** What the parent gives as the only argument, in JSON. */
export interface ChildTask {
  readonly url: string;
  readonly office: string;
  /** Units with the numbers of their persons. */
  readonly units: readonly { readonly name: string; readonly persons: readonly number[] }[];
}

export type ChildResult = Record<string, 'applied' | 'unchanged' | 'returned'>;

const task: ChildTask = JSON.parse(process.argv[2] ?? '');
const ledger = await openLedger(task.url);
process.stdout.write('ready\n');
const run = await openRun(ledger, { ...opening, office: task.office });
const results: ChildResult = {};
let stale = 0;
for (const { name, persons } of task.units) results[name] = await enrolUnit(name, persons);
await closeRun(ledger, run, { at: opening.at, outcome: 'completed', counts: { stale }, units: [] });
await closeLedger(ledger);
process.stdout.write(`${JSON.stringify(results)}\n`);

async function enrolUnit(name: string, persons: readonly number[]): Promise<ChildResult[string]> {
  const submitted = {
    unit: name,
    sha256: `${name}:${persons.join()}`,
    file: `${name}.xlsx`,
    members: persons.map((each) => member(each)),
  };
  const question = { ...questionFor(submitted), office: task.office };
  const versions = { schemeHash: schemeHash(scheme), optionsHash: 'none' };
  for (;;) {
    const basis = await basisFor(ledger, question);
    if (takenBy(basis.known, { sha256: submitted.sha256, ...versions })) return 'unchanged';
    if (basis.known.elsewhere.size > 0) return 'returned';
    const prepared = prepareEnrolment(planFor(submitted, basis.known), basis, { day: run.day, ...versions });
    if (prepared === 'stale' || 'overlaps' in prepared) throw new Error('an overlap that the answer did not tell');
    const { outcome } = await applyEnrolment(ledger, run, prepared);
    if (outcome === 'applied') return 'applied';
    stale += 1;
  }
}
