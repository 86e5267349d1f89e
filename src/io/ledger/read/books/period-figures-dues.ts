import { sql } from 'kysely';
import type { Tallies } from '../../../../rules/summary/tallies.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Store } from '../../ledger.ts';

/** Journal entries that settle what is owed; all others make it owed. */
const settling = sql.raw(`('statement-taken', 'statement-assigned', 'advances-set-off')`);

interface Row {
  readonly unit: string | null;
  readonly account: string;
  readonly party: string | null;
  readonly due: string;
  readonly received: string;
}

/** What units and other payers owe of a period's fees, and what was received of it, as the books have it up to a day. What payers add at a closing to a fund that is short is no fee. */
export async function talliesOfDues(
  store: Store,
  period: string,
  until: PlainDate | undefined,
): Promise<Pick<Tallies, 'dues' | 'subsidies'>> {
  const { rows } = await sql<Row>`
    select unit, account, party, cast(sum(case when settles = 0 then fen else 0 end) as text) as due,
      cast(-sum(case when settles = 1 then fen else 0 end) as text) as received
    from (select p.unit, p.account, case when p.account = 'fees-receivable' then null else p.party end as party, p.fen,
        case when coalesce(r.kind, j.kind) in ${settling} then 1 else 0 end as settles
      from posting as p join journal as j on j.entry = p.entry left join journal as r on r.entry = j.reverses
      where p.period = ${period} and p.account in ('fees-receivable', 'subsidies-receivable')
        and j.kind not in ('period-closed', 'period-reopened')
        ${until === undefined ? sql`` : sql`and coalesce(p.day, j.day) <= ${until}`}) as each_line
    group by unit, account, party`.execute(store.database);
  const dues = new Map<string, { unit: string; due: bigint; received: bigint; subsidised: bigint }>();
  const subsidies = new Map<string, { payer: string; due: bigint; received: bigint }>();
  for (const { unit, account, party, ...sums } of rows) {
    const [due, received] = [BigInt(sums.due), BigInt(sums.received)];
    const ofUnit = unit === null ? undefined : (dues.get(unit) ?? { unit, due: 0n, received: 0n, subsidised: 0n });
    if (account === 'fees-receivable') {
      if (ofUnit) dues.set(ofUnit.unit, { ...ofUnit, due: ofUnit.due + due, received: ofUnit.received + received });
      continue;
    }
    if (ofUnit) dues.set(ofUnit.unit, { ...ofUnit, subsidised: ofUnit.subsidised + due });
    const payer = party ?? '';
    const before = subsidies.get(payer) ?? { payer, due: 0n, received: 0n };
    subsidies.set(payer, { payer, due: before.due + due, received: before.received + received });
  }
  const inOrder = [...subsidies.values()].sort((one, other) => (one.payer < other.payer ? -1 : 1));
  return { dues: [...dues.values()], subsidies: inOrder };
}
