import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { claimSheet, facts, type Stay } from '../scenarios/claims-office.ts';
import { emptyFolder, type Office, officeIn, roster, staff } from '../scenarios/office.ts';
import { spawnMutual } from '../scenarios/spawn-mutual.ts';
import { type MadeUpPerson, person } from '../support/people.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import type { Kind, Workspace } from './workspace.ts';

/** Units of so many members each; every sheet is of one unit. */
const units = 6;
const members = 8;

/** A workspace that is never worked in, but copied; its ledger is closed. */
export interface Stage {
  readonly folder: string;
  readonly database: TestDatabase | undefined;
}

const unitName = (index: number) => `第${index + 1}厂`;

/** Everybody's stay of May and, in a later file, his stay of February, which decides May's again; some of a second spring stay; of each unit somebody who is no member. */
function writeSheets(office: Office): void {
  for (let index = 0; index < units; index += 1) {
    const unit = unitName(index);
    const people = staff(index * 100 + 1, members);
    const stay = (who: MadeUpPerson, month: string, selfPaid: string): Stay => ({
      ...{ who, unit, selfPaid, account: who.bankCard },
      days: [`2021-${month}-01`, `2021-${month}-09`],
      receipt: `${month}${who.idNumber.slice(-8)}`,
    });
    const may = people.map((who) => stay(who, '05', '2000'));
    const others = people.flatMap((who, at) => [
      stay(who, '02', '1000'),
      ...(at % 2 === 0 ? [stay(who, '03', '500')] : []),
    ]);
    const stranger = stay(person({ seed: 7_000 + index }), '04', '800');
    office.write(`sheets/5月/${index}.csv`, claimSheet(...may, stranger));
    office.write(`sheets/补报/${index}.csv`, claimSheet(...others));
  }
}

/** How many claims are taken of the sheets, and how many are returned. */
export const inSheets = { taken: units * (members * 2 + members / 2), returned: units } as const;

/** The day of the business in every spawned run. */
const asOf = '2021-09-15';

/** An office of Zhangzhou's scheme of 2021 with its members, and claim sheets in `sheets`. Gone after the tests of the file. */
export async function enrolledOffice(kind: Kind): Promise<Stage> {
  const stage = await newStage(kind);
  const { office, environment } = workspaceAt(stage);
  const at = (day: string) => ({
    environment: { ...environment, MUTUAL_AS_OF: day },
    now: `${day}T09:00:00+08:00`,
  });
  await office.run('init --scheme zhangzhou-2021 --period 2021', at('2020-12-20'));
  for (let index = 0; index < units; index += 1) {
    const people = staff(index * 100 + 1, members);
    office.write(`rosters/${index}.csv`, roster({ unit: unitName(index), people, columns: facts }));
  }
  const { exitCode, stderr } = await office.run('enrol rosters', at('2020-12-21'));
  if (exitCode !== 0) throw new Error(stderr);
  writeSheets(office);
  return stage;
}

/** A folder, and a database where it is PostgreSQL: empty, or as another has them. Gone after the tests of the file. */
export async function newStage(kind: Kind, like?: Stage): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-claims-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  if (like) cpSync(like.folder, folder, { recursive: true });
  if (kind === 'SQLite') return { folder, database: undefined };
  const database = await createDatabase(like?.database);
  afterAll(database.drop);
  return { folder, database };
}

/** A copy that outlasts a single test, to do in it what the next stage is to begin with. */
export function nextStage(kind: Kind, before: Stage): Promise<Stage> {
  return newStage(kind, before);
}

/** A copy for one test. */
export async function copyOf({ folder, database }: Stage): Promise<Workspace> {
  const office = emptyFolder();
  cpSync(folder, office.folder, { recursive: true });
  if (database === undefined) return workspaceAt({ folder: office.folder, database });
  const copy = await createDatabase(database);
  onTestFinished(copy.drop);
  return workspaceAt({ folder: office.folder, database: copy });
}

/** The workspace in a stage's own folder. */
export function workspaceAt({ folder, database }: Stage): Workspace {
  const office = officeIn(folder);
  const environment: Record<string, string> = {
    MUTUAL_AS_OF: asOf,
    ...(database && { MUTUAL_LEDGER: database.url }),
  };
  const place = database?.url ?? office.path('mutual.db');
  return { office, place, environment, end: (line) => spawnMutual(folder, line, environment).ended };
}
