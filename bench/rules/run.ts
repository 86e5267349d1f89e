import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadScheme } from '../../src/commands/scheme/load-scheme.ts';
import { readSubmittedFile } from '../../src/io/table/read-submitted-file.ts';
import type { SubmittedFile } from '../../src/rules/submission/cell.ts';
import { madeUpRoster } from './made-up-rosters.ts';
import { type MeasureOptions, measureRules, type RulesTimes, secondsOf } from './measure-rules.ts';

/**
 * Prints what the rules cost a member, stage by stage: `run.js`, over made-up rosters in memory, or `run.js DIR`, over the workbooks of a folder. Numbers are of use
 * from compiled JavaScript only, as the program runs it.
 */
async function run(folder: string | undefined): Promise<void> {
  const { scheme } = await loadScheme('yunnan-17');
  const period = { scheme: 'yunnan-17', number: '17', span: { from: '2026-01-01', to: '2027-01-01' } };
  const measure = (files: readonly SubmittedFile[], options: MeasureOptions) =>
    measureRules(files, scheme, period, '2025-12-01', options);
  const files = folder === undefined ? madeUpUnits(200, 105) : await filesIn(folder);
  print('no former period', measure(files, {}));
  print('all renew', measure(files, { former: true }));
  if (folder === undefined) print('one unit of 50,000', measure(madeUpUnits(1, 50_000), { rounds: 1, former: true }));
}

function madeUpUnits(units: number, members: number): SubmittedFile[] {
  return Array.from({ length: units }, (_, unit) => madeUpRoster(unit, members));
}

async function filesIn(folder: string): Promise<SubmittedFile[]> {
  const files: SubmittedFile[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:xlsx?|csv|ods|et)$/.test(name)) continue;
    const { file } = await readSubmittedFile(join(folder, name));
    if (file) files.push(file);
  }
  return files;
}

function print(title: string, times: RulesTimes): void {
  const { units, members, findings, accepted, seconds } = times;
  const each = Object.entries(seconds).map(([stage, time]) => `${stage} ${((time * 1e6) / members).toFixed(1)}`);
  process.stdout.write(
    `${title}: ${units} units, ${members} members, ${findings} findings, ${accepted} accepted\n` +
      `  microseconds a member: ${each.join(', ')}, all ${((secondsOf(times) * 1e6) / members).toFixed(1)}\n`,
  );
}

await run(process.argv[2]);
