import { type Text, worded } from '../../../rules/value/text.ts';
import { ledgerTexts as texts } from '../../report/text/ledger-texts.ts';
import type { Store } from '../ledger.ts';
import { inChunks } from '../store/chunks.ts';
import type { Dependent } from './dependents.ts';

/** Runs and entries that are named; of more the refusal says only how many entries there are. */
const MOST = 5;

/** What a refusal says of the entries that rest on those that were to be undone. */
interface DependentWords {
  /** The first of them, each with the run that made it. */
  readonly names: Text;
  /** The commands that undo their runs, the newest first. */
  readonly commands: Text;
}

/** Names later entries by their runs, since a run is what `undo` takes; the newest first. */
export async function wordsOfDependents(store: Store, dependents: readonly Dependent[]): Promise<DependentWords> {
  const made = await madeBy(store, dependents);
  const named = dependents.slice(0, MOST).map(({ entry, unitName }) => {
    const name = unitName === null ? entry : `${unitName} (${entry})`;
    const run = made.get(entry);
    return run === undefined ? { zh: name, en: name } : worded(texts.entryOfRun, { name, ...run });
  });
  const runs = [...new Set(dependents.flatMap(({ entry }) => made.get(entry)?.run ?? []))].sort((a, b) => b - a);
  const commands = runs.slice(0, MOST).map((run) => `mutual undo ${run}`);
  const more = (isMore: boolean): string[] => (isMore ? ['…'] : []);
  const listed = [...commands, ...more(runs.length > MOST)];
  return {
    names: {
      zh: [...named.map(({ zh }) => zh), ...more(dependents.length > MOST)].join('、'),
      en: [...named.map(({ en }) => en), ...more(dependents.length > MOST)].join(', '),
    },
    commands: { zh: listed.join('，再 '), en: listed.join(', then ') },
  };
}

async function madeBy({ database }: Store, dependents: readonly Dependent[]) {
  const made = new Map<string, { readonly run: number; readonly verb: string }>();
  for (const entries of inChunks(dependents.map(({ entry }) => entry))) {
    const rows = await database
      .selectFrom('unit_entry')
      .innerJoin('run', 'run.number', 'unit_entry.run')
      .select(['unit_entry.entry', 'run.number', 'run.verb'])
      .distinct()
      .where('unit_entry.entry', 'in', entries)
      .execute();
    for (const { entry, number, verb } of rows) made.set(entry, { run: Number(number), verb });
  }
  return made;
}
