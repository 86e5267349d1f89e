import { resolve } from 'node:path';
import { writeBundle } from '../../io/bundle/write-bundle.ts';
import { ledgerMark } from '../../io/ledger/read/ledger-mark.ts';
import { bundleErrors } from '../../io/report/text/bundle-texts.ts';
import { bundleVerbTexts as texts } from '../../io/report/text/bundle-verb-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context, ExitCode } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import { shownPath } from '../shown-path.ts';
import { bundleRecords } from './bundle-records.ts';

/** Which bundle is asked for. */
export interface BundleAsked {
  /** As it was given. */
  readonly file: string;
  readonly withEntries: boolean;
}

/**
 * `mutual export --bundle`: writes what this ledger reports upward, its own figures and those reported to it, with the hashes of its chain.
 *
 * @throws UserError where the file is there already, or the ledger was written to meanwhile
 */
export async function exportBundle(
  open: OpenWorkspace,
  { file, withEntries }: BundleAsked,
  context: Context,
): Promise<ExitCode> {
  const { surroundings, version, language } = context;
  const path = resolve(surroundings.directory, file);
  const wish = { writtenAt: surroundings.now(), toolVersion: version, withEntries };
  const counts = { offices: 0, periods: 0, units: 0, entries: 0 };
  const counting = { office: 'offices', period: 'periods', unit: 'units', entry: 'entries' } as const;
  // Several offices report the same period.
  const periods = new Set<string>();
  async function* counted() {
    const before = await ledgerMark(open.ledger);
    for await (const record of bundleRecords(open, wish)) {
      if (record.record in counting) counts[counting[record.record as keyof typeof counting]] += 1;
      if (record.record === 'period') periods.add(record.period);
      yield record;
    }
    if (!sameMark(before, await ledgerMark(open.ledger))) throw new UserError(bundleErrors.moved);
  }
  const { sha256, bytes } = await writeBundle(path, counted());
  const shown = shownPath(path, surroundings.directory);
  if (context.json) {
    const told = { bundle: shown, sha256, bytes, withEntries, ...counts };
    context.print(JSON.stringify({ schemaVersion: 1, command: 'export', ...told }, null, 2));
    return 0;
  }
  const told = [
    fill(texts.exported, language, { file: shown, ...counts, periods: periods.size }),
    fill(texts.sum, language, { sha256 }),
    (withEntries ? texts.personal : texts.noPersonal)[language],
  ];
  for (const line of fittedLines(told, context)) context.print(line);
  return 0;
}

function sameMark(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
