import { measureLedger } from './measure-ledger.ts';

/** Prints what the ledger costs: `run.js [LISTS] [--verify]`, lists of 105 members each. Of use from compiled JavaScript, as the program runs it. */
async function run([lists = '300', ...flags]: readonly string[]): Promise<void> {
  const { members, seconds, writing, peakMiB } = await measureLedger({
    lists: Number(lists),
    verify: flags.includes('--verify'),
  });
  const each = (time: number) => ((time * 1e6) / members).toFixed(2);
  print(`${members} members, microseconds a member: write ${each(seconds.write)}, register ${each(seconds.register)}`);
  if (seconds.verify !== undefined) print(`verify ${each(seconds.verify)} a member`);
  print(`milliseconds a list: ask of unknown ${millis(seconds.askUnknown)}, of known ${millis(seconds.askKnown)}`);
  for (const [name, time] of [...writing].sort(([, one], [, other]) => other.seconds - one.seconds)) {
    if (time.seconds * 1e6 > members / 20) print(`  ${each(time.seconds).padStart(6)} ${name} (${time.calls})`);
  }
  print(`peak ${peakMiB.toFixed(0)} MiB`);
}

const millis = (time: number) => (time * 1e3).toFixed(2);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await run(process.argv.slice(2));
