import { beforeAll, describe, expect, it } from 'vitest';
import { reportShape } from '../scenarios/report-shape.ts';
import { spawnMutual } from '../scenarios/spawn-mutual.ts';
import { person } from '../support/people.ts';
import { inline, makeSheet } from '../support/xlsx.ts';
import { expectWhole, projectionsOf } from './ledgers.ts';
import { expectNoHalfFile } from './outputs.ts';
import { smallPrefecture } from './prefecture.ts';
import { type Workspace, workspaceToCopy } from './workspace.ts';

const big = '015-大厂.xlsx';

/** MiB of heap for a worker: enough for every roster of the prefecture, too little for the big one. */
const little = '64';

/** A roster of so many people with long remarks, as a workbook. */
function bigRoster(people: number): Buffer {
  const rows = Array.from({ length: people }, (_, index) => {
    const { name, sexText, idNumber, phone } = person({ seed: 100_000 + index });
    return row(index + 3, [name, sexText, idNumber, phone, `第${index}号职工，自入职以来一直在本单位工作，情况属实`]);
  });
  const facts = row(1, ['单位名称', '大厂', '单位性质', '企业', '职工总数', String(people)]);
  const header = row(2, ['姓名', '性别', '身份证号码', '联系电话', '备注']);
  return makeSheet([facts, header, ...rows].join(''));
}

function row(number: number, texts: readonly string[]): string {
  const cells = texts.map((text, index) => inline(`${'ABCDEF'[index]}${number}`, text));
  return `<row r="${number}">${cells.join('')}</row>`;
}

describe('a worker that runs out of memory', () => {
  const { files, taken } = smallPrefecture();
  const people = 60_000;
  let copy: () => Promise<Workspace>;
  beforeAll(async () => {
    copy = await workspaceToCopy('SQLite', [...files, { path: big, content: bigRoster(people) }]);
  });

  it('costs its file a finding, and the run nothing', async () => {
    const workspace = await copy();
    const { office, place } = workspace;
    const child = spawnMutual(office.folder, 'enrol rosters --jobs 2 --json', { MUTUAL_WORKER_MEMORY: little });
    const { exitCode, signal, stdout, stderr } = await child.ended;
    expect({ exitCode, signal }, stderr).toEqual({ exitCode: 1, signal: null });
    const { findings, units } = reportShape.parse(JSON.parse(stdout));
    const about = findings.filter(({ file }) => file === `rosters/${big}`);
    expect(about.map(({ severity }) => severity)).toEqual(['error']);
    expect(units.filter(({ file }) => file === `rosters/${big}`)).toEqual([]);
    await expectWhole(workspace, 'after a worker died');
    expectNoHalfFile(office);
    const { list, member } = await projectionsOf(place);
    expect(list).toHaveLength(taken.lists);
    expect(member).toHaveLength(taken.members);
  });
});
