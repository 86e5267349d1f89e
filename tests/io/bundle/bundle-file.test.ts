import { pbkdf2 } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../../src/io/bundle/read-bundle.ts';
import type { BundleRecord, RecordOf } from '../../../src/io/bundle/records.ts';
import { writeBundle } from '../../../src/io/bundle/write-bundle.ts';
import { beginningOfChain, entryHash, sha256 } from '../../../src/io/ledger/entry/hash.ts';
import { UserError } from '../../../src/io/user-error.ts';
import { addFigures } from '../../../src/rules/summary/add-figures.ts';
import type { UnitFigures } from '../../../src/rules/summary/unit-figures.ts';
import { temporaryFolder } from '../../support/run-mutual.ts';

const derive = promisify(pbkdf2);

const office = '蒙自办事处';
const texts = ['{"body":1}', '{"body":"张三"}', '{"body":3}'];
const hashes: string[] = [];
for (const text of texts) hashes.push(entryHash(hashes.at(-1) ?? beginningOfChain, text));
const head = { sequence: 3, hash: hashes.at(-1) ?? '' };

const figures = (unit: string | null): UnitFigures => ({
  ...addFigures([]),
  unit,
  code: null,
  region: '红河州/蒙自市',
  units: 1,
});
const period: RecordOf<'period'> = {
  ...{ record: 'period', period: 'yunnan-17/17', family: 'yunnan', number: '17', title: '第十七期' },
  ...{ span: { from: '2026-01-01', to: '2027-01-01' }, schemeHash: sha256('') },
};

function records(withEntries: boolean): BundleRecord[] {
  return [
    {
      ...{ record: 'bundle', version: 1, centre: '红河州总工会', office, head, withEntries },
      ...{ writtenAt: '2027-01-31T09:00:00+08:00', toolVersion: '0.1.0' },
    },
    { record: 'office', office, head },
    period,
    { record: 'unit', figures: figures('蒙自一中') },
    { record: 'unit', figures: figures(null) },
    { record: 'balance', account: 'fee-income', party: null, amount: '-150.00' },
    { record: 'office', office: '屏边办事处', head: { sequence: 9, hash: sha256('other') } },
    { ...period, period: 'yunnan-17/18' },
    ...hashes.map((hash, at): BundleRecord => {
      return { record: 'entry', office, sequence: at + 1, hash, ...(withEntries && { text: texts[at] ?? '' }) };
    }),
  ];
}

async function* each(all: readonly BundleRecord[]): AsyncGenerator<BundleRecord> {
  yield* all;
}

async function written(name = 'b.jsonl', all = records(false)): Promise<string> {
  const path = join(temporaryFolder(), name);
  await writeBundle(path, each(all));
  return path;
}

const problemOf = async (path: string): Promise<string> =>
  readBundle(path, 'b.jsonl').then(
    () => 'none',
    (error) => (error instanceof UserError ? error.describe('en').message : `not told: ${error}`),
  );

describe('a bundle', () => {
  it.each([
    ['b.jsonl', false],
    ['b.jsonl.gz', true],
  ] as const)('comes back as it was written: %s', async (name, withEntries) => {
    const { bundle, reported, hashAt } = await readBundle(await written(name, records(withEntries)), name);
    expect(bundle).toMatchObject({ office, head, withEntries });
    expect(reported).toEqual([
      {
        ...{ office, head },
        periods: [
          {
            ...{ period: 'yunnan-17/17', family: 'yunnan', number: '17', title: '第十七期' },
            ...{ span: period.span, schemeHash: period.schemeHash },
            figures: [figures('蒙自一中'), figures(null)],
            books: [{ account: 'fee-income', party: null, amount: '-150.00' }],
          },
        ],
      },
      {
        ...{ office: '屏边办事处', head: { sequence: 9, hash: sha256('other') } },
        periods: [expect.objectContaining({ period: 'yunnan-17/18', figures: [], books: [] })],
      },
    ]);
    expect([0, 1, 3, 4].map((sequence) => hashAt(office, sequence))).toEqual([
      undefined,
      hashes[0],
      head.hash,
      undefined,
    ]);
    expect(hashAt('屏边办事处', 9)).toBeUndefined();
  });

  it('holds nothing of any person unless the entries are asked for, and is its owner’s alone', async () => {
    const path = await written();
    expect(readFileSync(path, 'utf8')).not.toContain('张三');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(await written('e.jsonl', records(true)), 'utf8')).toContain('张三');
  });

  it('is the same byte for byte, compressed or not, and says its hash', async () => {
    const [one, two] = [await written('b.jsonl.gz'), await written('c.jsonl.gz')];
    expect(readFileSync(one)).toEqual(readFileSync(two));
    const plain = join(temporaryFolder(), 'd.jsonl');
    const { sha256: hash, bytes } = await writeBundle(plain, each(records(false)));
    expect(gunzipSync(readFileSync(one))).toEqual(readFileSync(plain));
    expect({ hash, bytes }).toEqual({ hash: sha256(readFileSync(plain, 'utf8')), bytes: statSync(plain).size });
  });

  it('never overwrites, and leaves nothing half written', async () => {
    const path = await written();
    const before = readFileSync(path);
    await expect(writeBundle(path, each(records(false)))).rejects.toThrow('exists already');
    expect(readFileSync(path)).toEqual(before);
    const folder = temporaryFolder();
    async function* failing(): AsyncGenerator<BundleRecord> {
      yield* records(false);
      throw new Error('the ledger is gone');
    }
    await expect(writeBundle(join(folder, 'b.jsonl'), failing())).rejects.toThrow('the ledger is gone');
    expect(readdirSync(folder)).toEqual([]);
    await expect(writeBundle(join(folder, 'no', 'b.jsonl'), each([]))).rejects.toThrow('cannot be written');
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  it('leaves nothing either where it fails before the system has opened the file, which a busy machine does late', async () => {
    const folder = temporaryFolder();
    async function* failingAtOnce(): AsyncGenerator<BundleRecord> {
      yield* each([]);
      throw new Error('the ledger was never there');
    }
    for (let attempt = 0; attempt < 150; attempt++) {
      const busy = Array.from({ length: 8 }, (_, index) => derive('a', 'b', 400 * (index + 1), 32, 'sha256'));
      await expect(writeBundle(join(folder, `${attempt}.jsonl`), failingAtOnce())).rejects.toThrow('never there');
      await Promise.all(busy);
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a bundle that was altered', () => {
  const spoilt = async (change: (text: string) => string, all = records(false)) => {
    const path = await written('b.jsonl', all);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return problemOf(path);
  };
  const line = (number: number, change: (text: string) => string) => (text: string) =>
    text
      .split('\n')
      .map((each, at) => (at === number - 1 ? change(each) : each))
      .join('\n');
  const place = (where: string) => `b.jsonl was altered after it was made: ${where}. Nothing of it was imported.`;

  it('is told by its section: a figure, a balance, a hash, a line more or less', async () => {
    expect(await spoilt(line(4, (text) => text.replace('"units":1', '"units":2')))).toBe(place('lines 3 to 6'));
    expect(await spoilt(line(6, (text) => text.replace('-150.00', '-250.00')))).toBe(place('lines 3 to 6'));
    expect(await spoilt(line(8, (text) => text.replace('第十七期', '第十八期')))).toBe(place('line 8'));
    expect(await spoilt(line(10, (text) => text.replace(/[0-9a-f]{64}/, sha256('x'))))).toBe(place('lines 9 to 11'));
    expect(await spoilt((text) => text.replace(/\{[^\n]*蒙自一中[^\n]*\n/, ''))).toBe(place('lines 3 to 5'));
    expect(await spoilt(line(1, (text) => text.replace('红河州总工会', '文山州总工会')))).toBe(place('line 1'));
  });

  it('is told by its line where that can be no line of a bundle', async () => {
    expect(await spoilt(line(4, () => '{"record":"unit"}'))).toBe(place('line 4'));
    expect(await spoilt(line(4, (text) => text.slice(0, 40)))).toBe(place('line 4'));
    expect(await spoilt((text) => `${text}{"record":"office"}\n`)).toBe(place('line 13'));
    expect(await spoilt(line(10, (text) => text.replace('"sequence":2', '"sequence":4')))).toBe(place('line 10'));
  });

  it('is told where its end is missing', async () => {
    const cut = 'b.jsonl is cut short: its end is missing.';
    expect(await spoilt((text) => text.slice(0, text.indexOf('{"record":"end"')))).toBe(cut);
    const path = await written('b.jsonl.gz');
    writeFileSync(path, readFileSync(path).subarray(0, -20));
    expect(await problemOf(path)).toMatch(/^b\.jsonl (was altered|is cut short)/);
  });

  it('is told where an entry does not follow, also when all hashes were made anew', async () => {
    const all = records(true).map((record): BundleRecord => {
      return record.record === 'entry' && record.sequence === 2 ? { ...record, text: '{"body":"李四"}' } : record;
    });
    expect(await problemOf(await written('b.jsonl', all))).toContain('chain of 蒙自办事处 breaks at entry 2');
    const shorter = records(false).slice(0, -1);
    expect(await problemOf(await written('b.jsonl', shorter))).toContain('breaks at entry 3');
  });

  it('is none where it is something else', async () => {
    const folder = temporaryFolder();
    for (const content of ['', 'a,b\r\n1,2\r\n', Buffer.from([0xff, 0xfe, 0x00]), gzipSync('{"record":"unit"}\n')]) {
      writeFileSync(join(folder, 'b.jsonl'), content);
      expect(await problemOf(join(folder, 'b.jsonl'))).toBe('b.jsonl is no bundle.');
    }
    expect(await problemOf(join(folder, 'absent'))).toContain('is not there');
    expect(await spoilt(line(1, (text) => text.replace('"version":1', '"version":2')))).toContain('newer mutual');
  });
});
