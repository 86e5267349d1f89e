import { appendFileSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { holdsName, inboxContent, leftInWorking } from '../../../src/io/inbox/inbox-folder.ts';
import { temporaryFolder } from '../../support/run-mutual.ts';

describe('inboxContent', () => {
  it('takes files in order, and neither folders nor links, locks and half downloads', async () => {
    const folder = temporaryFolder();
    const write = (name: string) => writeFileSync(join(folder, name), 'x');
    for (const name of ['b.csv', 'a.xlsx', '~$a.xlsx', '.hidden.csv', 'c.xlsx.part', 'd.xlsx~', 'Thumbs.db'])
      write(name);
    mkdirSync(join(folder, 'county'));
    writeFileSync(join(folder, 'county', 'e.csv'), 'x');
    symlinkSync(join(folder, 'b.csv'), join(folder, 'link.csv'));
    writeFileSync(join(folder, 'empty.csv'), '');
    expect(await inboxContent(folder, 0)).toEqual({
      ready: ['a.xlsx', 'b.csv'],
      waiting: ['c.xlsx.part', 'd.xlsx~', 'empty.csv'],
    });
  });

  it('takes what was begun and has not been gone on with for an hour, so that somebody is told', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'empty.csv'), '');
    writeFileSync(join(folder, 'c.xlsx.part'), 'x');
    const passed = (minutes: number) => inboxContent(folder, 0, () => Date.now() + minutes * 60_000);
    expect((await passed(59)).ready).toEqual([]);
    expect(await passed(61)).toEqual({ ready: ['c.xlsx.part', 'empty.csv'], waiting: [] });
  });

  it('says which folder cannot be read', async () => {
    const folder = join(temporaryFolder(), 'gone');
    await expect(inboxContent(folder, 0)).rejects.toThrow(folder);
  });

  it('leaves alone what grew, or came, while it waited', async () => {
    const folder = temporaryFolder();
    for (const name of ['still.csv', 'grows.csv']) writeFileSync(join(folder, name), 'x');
    const content = inboxContent(folder, 0.3);
    await wait(50);
    appendFileSync(join(folder, 'grows.csv'), 'y');
    writeFileSync(join(folder, 'new.csv'), 'x');
    expect(await content).toEqual({ ready: ['still.csv'], waiting: ['grows.csv', 'new.csv'] });
  });

  it('waits for a copy that bears the time of its original', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'copy.csv');
    writeFileSync(path, 'x');
    utimesSync(path, new Date('2020-01-01'), new Date('2020-01-01'));
    const content = inboxContent(folder, 0.3);
    await wait(50);
    appendFileSync(path, 'y');
    expect((await content).waiting).toEqual(['copy.csv']);
  });
});

describe('leftInWorking', () => {
  it('names what a killed call left, and nothing where there never was one', async () => {
    const folder = temporaryFolder();
    expect(await leftInWorking(folder)).toEqual([]);
    mkdirSync(join(folder, 'working'));
    for (const name of ['b.csv', 'a.csv', '.lock']) writeFileSync(join(folder, 'working', name), 'x');
    expect(await leftInWorking(folder)).toEqual(['a.csv', 'b.csv']);
  });
});

it('tells names apart by case only where the system does', () => {
  expect(holdsName(['A厂.XLSX'], 'a厂.xlsx', 'win32')).toBe(true);
  expect(holdsName(['A厂.XLSX'], 'a厂.xlsx', 'darwin')).toBe(true);
  expect(holdsName(['A厂.XLSX'], 'a厂.xlsx', 'linux')).toBe(false);
  expect(holdsName(['A厂.XLSX'], 'A厂.XLSX', 'linux')).toBe(true);
});
