import { usual } from '../../fixtures/generate/options.ts';
import { machineText } from '../machine.ts';
import type { Results } from '../results.ts';
import { bookTable, bookTargets } from './book-tables.ts';
import { claimTable, claimTargets } from './claim-tables.ts';
import { curveTable, figureTable, otherMachines, phaseTable, type Table, targetTable } from './tables.ts';

/** The page of the benchmarks: what was asked for, the figures, the curve, the machine and how to repeat it all. */
export function markdownReport(results: Results): string {
  const { options, machine, date } = results;
  const number = (count: number) => count.toLocaleString('en');
  const others = otherMachines(results).map((other) => `Points measured elsewhere: ${other}.`);
  return `${[
    '# Benchmarks',
    `Made by \`npm run bench\` on ${date}: ${machineText(machine)}. A prefecture of ${number(options.units)} units and ${number(options.members)} members under ${options.scheme}, seed ${options.seed}, all rosters \`.xlsx\`, 2 % of the units bad; ${options.runs} ${options.runs === 1 ? 'run' : 'runs'} in turns, so that a slow minute meets all (programs of others that take minutes, at most two). Everybody in it is made up.`,
    '## What was asked for',
    markdownTable(targetTable(results)),
    'Ratios are of the best runs, by the clock.',
    '## Figures',
    markdownTable(figureTable(results)),
    'Each line is a process of its own. Seconds of `mutual enrol` run from the start of the process to its end; of the other lines they are those of the work alone, cold as in a run of the program, but for the line that says that it is warmed up: there our reading and the floor take turns nine times in one process, after a turn that is not counted, and the middle one counts. The floor inflates in one call of zlib a part, on one thread, what our reader opens of a workbook. From the disk both read each file whole and synchronously; ours takes its SHA-256 as well and tells its format, as a run does. Our register and the loop are written at zlib level 3. Processor time and memory are those of the whole process with all its threads. The lines that measure parts of ours and exceljs are started through a loader of TypeScript, which holds about 35 MiB. Rows are people on the rosters. Files that cannot be read are those whose upload is meant to have broken off.',
    '## Phases of mutual enrol',
    markdownTable(phaseTable(results)),
    'From `report.json` of the best run. Reading, judging and the ledger are work added up over all threads; `whole` is what the clock showed, `taken` as far as the run was closed in the ledger. Threads write the register meanwhile, between the rosters that they read: `outputs` is what their clocks showed from its beginning on, without their waiting for units, and so holds rosters that were read in between, as `read` and `judge` hold some of it; it lies within `taken`. “Reading, checking and the ledger” in the first table is the time of the process up to the end of `taken`.',
    childText(results),
    '## The curve',
    '![Cost per member and peak memory over the number of members](pictures/benchmark-curve.svg)',
    markdownTable(curveTable(results)),
    ...others,
    ...claimSection(results),
    ...bookSection(results),
    '## Repeating it',
    '```\nnpm ci && npm run build\nnpm run bench                     # some minutes; writes this page\nnpm run bench -- --curve full     # up to 3,000,000 members\nnpm run bench -- --units 100 --members 10000   # a quick look, printed only\n```',
    `The prefecture is that of \`npm run generate -- --scheme ${usual.scheme} --units ${usual.units} --members ${usual.members} --seed ${usual.seed} --formats xlsx --out DIR\`; it is made once and kept in the system's folder for temporary files. pandas, openpyxl and xlsx2csv are measured where a Python has them (on Debian: \`apt-get install python3-pandas python3-openpyxl xlsx2csv\`). A run that measures fewer points of the curve keeps the others, each with its date; [benchmarks.json](benchmarks.json) has all figures.`,
  ].join('\n\n')}\n`;
}

function claimSection({ claims = [] }: Results): string[] {
  if (claims.length === 0) return [];
  return [
    '## Claims',
    markdownTable(claimTargets(claims)),
    markdownTable(claimTable(claims)),
    'Claim sheets of the members of such a prefecture under hunan-4, about 130 claims of several units in a file, in two halves of the year, 2 % of the claims wrong; smaller numbers are samples of the same sheets. Each number of them is decided on a fresh copy of one ledger of the whole prefecture by `mutual claim`, then paid by `mutual payout --bank generic-csv`. Seconds run from the start of the process to its end, with all its files (decisions.xlsx, report.json, the workbooks that go back; payout.xlsx and the bank file); best of the runs. Processor time is that of all threads: where other programs use the machine as well, the clock tells more of them than of this one, and processor time too grows by up to half. Alone: `npm run bench -- --only claims [--claims full] [--runs 1]`, some ten minutes with three runs on a quiet machine of two cores, of which the prefecture and its enrolment take three; `full` goes up to 500,000 claims.',
  ];
}

function bookSection({ books = [] }: Results): string[] {
  if (books.length === 0) return [];
  return [
    '## Books',
    markdownTable(bookTargets(books)),
    markdownTable(bookTable(books)),
    'A ledger with the figures that Honghe published of its 17th period, written by the ledger’s own writers: all members on their units’ lists, all claims decided and booked, and one bank statement on which every unit pays its fees. On a fresh copy of it `mutual reconcile`, `mutual summary --out` and `mutual close` run one after the other, each from the start of its process to its end with all its files: the workbook of the reconciliation; the summary as workbook, Markdown, HTML and JSON; and the whole closing set with the register of all members, whose one thread writes beside the others. Best of the runs by the clock; where other programs use the machine as well, the clock tells more of them than of this one. Processor time is that of all threads of the program, without the server of PostgreSQL, which runs on the same cores. Alone: `npm run bench -- --only books [--runs 1]`, some five minutes on a quiet machine of two cores, of which the ledgers take three.',
  ];
}

function childText({ results }: Results): string {
  const runs = results.find(({ id }) => id === 'enrol')?.series?.runs ?? [];
  const most = Math.max(0, ...runs.map(({ childPeak = 0 }) => childPeak));
  return most === 0
    ? 'No child process was seen; the formats that need one are not among these rosters.'
    : `The largest child process held ${most.toFixed(0)} MiB.`;
}

function markdownTable({ titles, words, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${titles.map((_, index) => (index < words ? '---' : '--:')).join('|')}|`;
  return [line(titles), rule, ...rows.map(line)].join('\n');
}
