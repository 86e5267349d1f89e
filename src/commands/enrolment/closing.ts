import type { RunClosed } from '../../io/ledger/entry/entry.ts';
import type { ReviewedFile } from './reviewed-file.ts';

/** What the run's last entry says: what became of each submission, also of those that were returned. */
export function closingOf(files: readonly ReviewedFile[], at: string, stopped: boolean): Omit<RunClosed, 'kind'> {
  const units = files.flatMap((file) =>
    file.lists.map((list) => ({
      unit: list.unit,
      name: list.plan.unit.name,
      file: file.input.shownAs,
      status: list.unchanged ? ('unchanged' as const) : list.plan.status,
      entry: list.entry,
      codes: [...new Set([...file.findings, ...list.findings].map((finding) => finding.code))],
    })),
  );
  const counts: Record<string, number> = { files: files.length };
  for (const { status } of units) counts[status] = (counts[status] ?? 0) + 1;
  return { at, outcome: stopped ? 'interrupted' : 'completed', counts, units };
}
