import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { person } from '../support/people.ts';
import { emptyFolder, type Office, roster } from './office.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/scheme-diff', import.meta.url));

/** Lets a command line find the made-up schemes. */
export const own = { environment: { MUTUAL_SCHEMES: 'schemes' } } as const;

/** A folder with the made-up schemes and claim sheet, without a workspace. */
export function town(): Office {
  const office = emptyFolder();
  copyTown(office);
  return office;
}

/** Puts the made-up schemes and claim sheet into a folder. */
export function copyTown({ folder }: Pick<Office, 'folder'>): void {
  cpSync(fixtures, folder, { recursive: true });
}

/** The same with a workspace, in which the first four people who claim are enrolled: two of a firm, two of an office. */
export async function townOffice(...more: string[]): Promise<Office> {
  const office = town();
  const line = ['init', '--scheme', 'town-1', '--period', '1', '--start', '2026-07-01', ...more];
  expect(await office.run(line, own)).toMatchObject({ exitCode: 0 });
  const people = [1, 2, 3, 4].map((seed) => person({ seed }));
  office.write('a.csv', roster({ unit: '甲厂', people: people.slice(0, 2) }));
  office.write('b.csv', roster({ unit: '乙局', people: people.slice(2), facts: { 单位性质: '机关' } }));
  expect(await office.run('enrol a.csv b.csv', own)).toMatchObject({ exitCode: 0 });
  return office;
}

/** Corrects today's file of the first edition. */
export function changeTown(office: Office, from: string, to: string): void {
  const file = office.path('schemes', 'town-1.yaml');
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
}
