import { canonicalJson } from '../../io/ledger/entry/canonical-json.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { closingByEntry, storesScheme } from '../../io/ledger/read/books/closing-by-entry.ts';
import type { Difference } from '../../io/ledger/verify/difference.ts';
import type { CheckedSet } from '../../io/manifest/check-closing-set.ts';
import { MANIFEST } from '../../io/manifest/manifest.ts';
import { plusDays } from '../../rules/value/plain-date.ts';

/**
 * Holds what the manifest of a closing set says of the closing to the ledger: who closed when, in which run and entry, the chain heads, what was waived, carried over and split.
 *
 * @returns one difference, with the parts of the manifest that are not so; none where all are
 */
export async function closingAgainstLedger(ledger: Ledger, { manifest }: CheckedSet): Promise<Difference[]> {
  const { run, entry } = manifest;
  const told = (columns: readonly string[]): Difference => {
    return { kind: 'manifest-changed', table: '', key: MANIFEST, run, columns };
  };
  const closing = await closingByEntry(ledger, entry);
  if (closing === undefined) return [told(['entry'])];
  const { body, heads } = closing;
  const { id, span } = body.period;
  const expected = {
    ...body.figures,
    ...{ office: entry.slice(0, entry.lastIndexOf('/')), scheme: id.slice(0, id.lastIndexOf('/')) },
    period: { number: id.slice(id.lastIndexOf('/') + 1), ...span },
    // Sets of former builds do not state it.
    ...('lastDay' in manifest && { lastDay: plusDays(span.to, -1) }),
    ...{ closedOn: body.day, closedBy: closing.actor, run: closing.run, chainHead: closing.hash },
    ...{ writtenAt: closing.at, chains: heads, waived: body.waived },
  };
  const unlike = Object.entries(expected).filter(([name, value]) => !same(manifest[name], value));
  const columns = unlike.map(([name]) => name);
  const { schemeHash } = manifest;
  if (typeof schemeHash !== 'string' || !(await storesScheme(ledger, schemeHash))) columns.push('schemeHash');
  return columns.length === 0 ? [] : [told(columns)];
}

const same = (one: unknown, other: unknown) => canonicalJson(one ?? null) === canonicalJson(other ?? null);
