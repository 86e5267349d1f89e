import { CompiledQuery } from 'kysely';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { lastingDump } from '../io/ledger/dump.ts';

/**
 * Every projection of a ledger as text, with what depends on the numbers of entries put so that it does not: claims by their receipts, other entries by their kinds. So two
 * ledgers that came to the same are alike, however many runs it took.
 */
export async function claimProjections(place: string): Promise<Record<string, string[]>> {
  const ledger = await openLedger(place);
  try {
    const rows = async <Row>(query: string) =>
      (await ledger.database.executeQuery(CompiledQuery.raw(query) as CompiledQuery<Row>)).rows;
    const claims = await rows<{ number: string; receipt: string }>('select number, receipt from claim');
    const entries = await rows<{ name: string; kind: string }>(
      `select entry as name, kind from claim_entry union select entry, kind from unit_entry`,
    );
    const receipts = new Map(claims.map(({ number, receipt }) => [number, `claim ${receipt}`]));
    const kinds = new Map(entries.map(({ name, kind }) => [name, kind]));
    const named = (text: string) =>
      text
        .replace(/[^\s="]+\/\d+-\d+/g, (name) => receipts.get(name) ?? name)
        .replace(/[^\s="]+\/\d+(?![-\d])/g, (name) => kinds.get(name) ?? name);
    const dumped = Object.entries(await lastingDump(ledger));
    return Object.fromEntries(dumped.map(([table, lines]) => [table, lines.map(named).sort()]));
  } finally {
    await closeLedger(ledger);
  }
}
