import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { mistyped, type RosterWish, roster, staff } from '../scenarios/office.ts';
import type { MadeUpPerson } from '../support/people.ts';

/** How many units a small prefecture has, and of how many members each: together about 1,500. */
const units = 40;
const members = 38;

/** How many more a second list brings. */
const lateMembers = 3;

/** A file of a prefecture: its path below the folder of rosters, and its bytes. */
export interface RosterFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A prefecture's files, and what its units are to come to. */
export interface Prefecture {
  readonly files: readonly RosterFile[];
  /** What a ledger holds once all are taken in, whoever of the rivals came first. */
  readonly taken: { readonly lists: number; readonly members: number };
  /** Units whose lists are right and name nobody whom another one names. */
  readonly sound: readonly string[];
  /** Pairs of units that name the same person: whichever comes first is taken, the other is returned. */
  readonly rivals: readonly (readonly [string, string])[];
  /** Units returned in any case: an identity number with a wrong check digit. */
  readonly wrong: readonly string[];
}

/**
 * A small prefecture of Fuzhou's third period: forty units, of which some are wrong, some send a second list, and some name a member of the unit before.
 * One file is no workbook at all. The same each time.
 */
export function smallPrefecture(): Prefecture {
  const files: RosterFile[] = [
    { path: '020-损坏.xlsx', content: Buffer.from('PK\u0003\u0004 that is all that came through') },
  ];
  const sound: string[] = [];
  const rivals: [string, string][] = [];
  const wrong: string[] = [];
  let lateLists = 0;
  for (let index = 0; index < units; index++) {
    const [unit, people] = [unitName(index), staff(index * 100 + 1, members)];
    const kind = index % 10;
    if (kind === 3) people.splice(5, 1, ...people.slice(5, 6).map(mistyped));
    if (kind === 7) people.push(...staff((index - 1) * 100 + 1, 1));
    const number = String(index + 1).padStart(3, '0');
    files.push(rosterFile(`${number}-${unit}`, { unit, people, headcount: 44 }, index));
    // The second list comes behind all first ones, with people that the first has not.
    if (kind === 1) {
      lateLists++;
      const late = { unit, people: staff(index * 100 + 60, lateMembers), headcount: 44 };
      files.push(rosterFile(`补报/${number}`, late, index));
    }
    if (kind === 3) wrong.push(unit);
    else if (kind === 7) rivals.push([unitName(index - 1), unit]);
    else if (kind !== 6) sound.push(unit);
  }
  const firstLists = sound.length + rivals.length;
  const taken = { lists: firstLists + lateLists, members: firstLists * members + lateLists * lateMembers };
  return { files, taken, sound, rivals, wrong };
}

/** Writes files of a prefecture below a folder. */
export function writeFiles(folder: string, files: readonly RosterFile[]): void {
  for (const { path, content } of files) {
    const full = join(folder, path);
    mkdirSync(join(full, '..'), { recursive: true });
    writeFileSync(full, content);
  }
}

const unitName = (index: number) => `第${String(index + 1).padStart(3, '0')}厂`;

/** Every fourth as CSV, the others as workbooks, all with phone and staff kind. */
function rosterFile(name: string, wish: RosterWish, index: number): RosterFile {
  const columns = { 人员类别: () => '在职', 联系电话: (one: MadeUpPerson) => one.phone };
  const text = roster({ ...wish, columns });
  if (index % 4 === 0) return { path: `${name}.csv`, content: text };
  const lines = text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(lines), '花名册');
  const bytes: Uint8Array = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
  return { path: `${name}.xlsx`, content: bytes };
}
