import { canonicalJson } from '../entry/canonical-json.ts';
import type { RunOpened } from '../entry/entry.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Projection } from './projection.ts';

/** A run that nothing says the end of yet. */
export async function projectRunOpened(to: Projection, body: RunOpened): Promise<void> {
  await insertRows(to.store, 'run', [
    {
      office: to.office,
      number: BigInt(to.run),
      verb: body.verb,
      actor: body.actor,
      opened_at: body.at,
      day: body.day,
      options: canonicalJson(body.options),
      tool_version: body.toolVersion,
      inputs: canonicalJson(body.inputs),
      closed_at: null,
      outcome: null,
      counts: null,
    },
  ]);
}
