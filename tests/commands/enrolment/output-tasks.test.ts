import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Judged } from '../../../src/commands/enrolment/judged.ts';
import { type OutputsOfRun, outputTasks } from '../../../src/commands/enrolment/outputs/output-tasks.ts';
import type { ReviewedFile } from '../../../src/commands/enrolment/reviewed-file.ts';
import type { UnitStatus } from '../../../src/rules/enrolment/plan.ts';
import type { Finding } from '../../../src/rules/findings/finding.ts';
import { head } from '../../io/workbook/sample-lines.ts';
import { schemeOf } from '../../support/subjects.ts';

const finding = (severity: Finding['severity']): Finding => ({
  code: 'name-missing',
  severity,
  origin: { file: 'a.xlsx', sheet: '花名册', cell: 'B4' },
  found: '',
  parameters: {},
});

const list = (name: string, status: UnitStatus, unit: string | null): Judged => ({
  unit,
  unchanged: false,
  entry: unit && `红河州办事处/1`,
  change: { added: 9, changed: 0, removed: [] },
  findings: status === 'accepted' ? [] : [finding('error'), finding('warning'), finding('note')],
  plan: {
    status,
    unit: { name, creditCode: null, kind: null, region: null },
    list: {
      file: 'a.xlsx',
      sha256: 'ab',
      format: 'xlsx',
      mode: 'add',
      asOf: '2026-06-18',
      headcounts: { staff: 10 },
      participants: 9,
      declaredParticipants: null,
      declaredFee: null,
      contact: null,
      contactPhone: null,
    },
    plans: [],
    due: '900.00',
  },
});

const file = (shownAs: string, lists: readonly Judged[], findings: readonly Finding[] = []): ReviewedFile => ({
  input: { path: `/somewhere/${shownAs}`, shownAs },
  sha256: 'ab',
  format: 'xlsx',
  readable: true,
  findings,
  kept: undefined,
  lists,
});

const run: OutputsOfRun = {
  folder: '/somewhere/out',
  rules: {
    scheme: schemeOf(),
    period: { scheme: 'test-3', number: '3', span: head.span },
    asOf: '2026-06-18',
  },
  map: new Map([['name', 2]]),
  head,
  account: undefined,
  notices: true,
  language: 'zh',
};

const returned = (files: readonly ReviewedFile[]) =>
  outputTasks(files, run).returned.flatMap(({ task }) => task.workbooks.map(({ path }) => path));

describe('the outputs of a run as tasks', () => {
  it('are plain data that another thread can be handed', () => {
    const { listAt, ...tasks } = outputTasks(
      [file('a.xlsx', [list('一小', 'accepted', 'u1'), list('二小', 'returned', null)])],
      run,
    );
    expect(structuredClone(tasks)).toEqual(tasks);
    expect(listAt.size).toBe(2);
  });

  it('have their names in the order of the inputs, two units of one name apart', () => {
    const twice = [
      file('a.xlsx', [list('一小', 'returned', null), list('二小', 'accepted', 'u2')]),
      file('b.xlsx', [list('一小', 'partial', 'u1'), list('二小', 'accepted', 'u3')]),
    ];
    expect(returned(twice)).toEqual(
      ['一小.xlsx', '一小 (2).xlsx'].map((name) => join('/somewhere/out/returned', name)),
    );
    const { notices, listAt } = outputTasks(twice, run);
    expect(notices.map(({ path, unit }) => [unit.id, path])).toEqual([
      ['u2', join('/somewhere/out/notices', '二小.xlsx')],
      ['u1', join('/somewhere/out/notices', '一小.xlsx')],
      ['u3', join('/somewhere/out/notices', '二小 (2).xlsx')],
    ]);
    expect(notices.map(({ path }) => listAt.get(path)?.unit)).toEqual(['u2', 'u1', 'u3']);
  });

  it('tell each unit once, by its last list', () => {
    const { register, units, notices } = outputTasks(
      [file('a.xlsx', [list('一小', 'accepted', 'u1')]), file('b.xlsx', [list('第一小学', 'partial', 'u1')])],
      run,
    );
    expect(register.units).toEqual([{ id: 'u1', name: '第一小学' }]);
    expect(notices.map(({ unit }) => unit.name)).toEqual(['第一小学']);
    expect(units.lines.map((line) => line.unit)).toEqual(['一小', '第一小学']);
  });

  it('count each unit in the line of its last list, and its dues in that of the last that stands', () => {
    const { lines } = outputTasks(
      [
        file('a.xlsx', [list('一小', 'accepted', 'u1'), list('二小', 'returned', null)]),
        file('b.xlsx', [
          list('一小', 'accepted', 'u1'),
          list('一小', 'returned', null),
          list('三小', 'accepted', 'u3'),
        ]),
      ],
      run,
    ).units;
    expect(lines.map(({ unit, countsUnit, countsDue }) => [unit, countsUnit, countsDue])).toEqual([
      ['一小', false, false],
      ['二小', true, false],
      ['一小', false, true],
      ['一小', true, false],
      ['三小', true, true],
    ]);
  });

  it('give a file from which no list was read a line of its own, with what was found of it, and nobody is counted there', () => {
    const unread = file('b.xlsx', [], [finding('error'), finding('note')]);
    const notReached = file('c.xlsx', []);
    const nameless = { ...list('', 'returned', null), findings: [] };
    const { lines } = outputTasks([file('a.xlsx', [nameless]), unread, notReached], run).units;
    expect(lines.map((line) => [line.unit, line.file, line.status, line.errors])).toEqual([
      ['', 'a.xlsx', 'returned', 0],
      [null, 'b.xlsx', 'returned', 1],
    ]);
    expect(lines[1]).toMatchObject({ participants: 0, due: '0.00', countsUnit: false, countsDue: false });
    expect(lines[1]?.firstFindings).toHaveLength(1);
  });

  it('let a returned list owe nothing, for no plan either', () => {
    const figures = { of: null, denominator: null, participants: 9, ratio: null, required: null } as const;
    const ofPlan = { ...figures, plan: 'general', due: '900.00' as const, members: { new: 9, renewing: 0 } };
    const later = list('一小', 'returned', 'u1');
    const [line] = outputTasks([file('a.xlsx', [{ ...later, plan: { ...later.plan, plans: [ofPlan] } }])], run).units
      .lines;
    expect(line).toMatchObject({ due: '0.00', plans: [{ participants: 9, due: '0.00' }] });
  });

  it('send a whole file back where no list was recognised in it, under its own name', () => {
    expect(returned([file('单位/c.xlsx', [], [finding('error')])])).toEqual([
      join('/somewhere/out/returned', 'c.xlsx'),
    ]);
    expect(returned([file('单位/c.xlsx', [], [finding('warning')])])).toEqual([]);
    expect(returned([{ ...file('单位/c.xlsx', [], [finding('error')]), readable: false }])).toEqual([]);
  });

  it('give a unit without a name its file’s', () => {
    expect(returned([file('单位/d.xlsx', [list('', 'returned', null)])])).toEqual([
      join('/somewhere/out/returned', 'd.xlsx'),
    ]);
  });

  it('count the findings of a unit and put errors first into words', () => {
    const [line] = outputTasks([file('a.xlsx', [list('一小', 'returned', null)])], run).units.lines;
    expect(line).toMatchObject({ status: 'returned', due: '0.00', errors: 1, warnings: 1 });
    expect(line?.firstFindings).toHaveLength(2);
  });
});
