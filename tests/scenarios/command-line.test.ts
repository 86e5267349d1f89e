import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CommandModule } from '../../src/commands/command.ts';
import { commands } from '../../src/main.ts';
import { emptyFolder, fuzhouOffice, roster, staff } from './office.ts';
import { spawnMutual } from './spawn-mutual.ts';

const verbs = Object.keys(commands);

describe('a mistake in the command line', () => {
  it.each([
    ['enroll rosters', '"enroll"', 'Did you mean "enrol"?', '是不是 “enrol”'],
    ['scheme lst', '"scheme lst"', 'scheme list', '是不是 “scheme list”'],
    ['frobnicate', '"frobnicate"', 'mutual --help', 'mutual --help'],
    ['scheme', 'mutual scheme', 'mutual scheme --help', '后面要写明做什么'],
    ['template', 'mutual template', 'mutual template --help', '后面要写明做什么'],
    ['enrol --unit x y', '--unit', '--units', '没有 “--unit” 这个选项'],
    ['enrol', 'inputs', 'mutual enrol --help', '没有写'],
    ['undo', 'run', 'mutual undo --help', '没有写'],
    ['enrol x --units', '--units', 'mutual enrol --help', '缺少取值'],
    ['status more', 'status', 'too many arguments', '参数太多'],
    ['status --as-of 2026-13-01', '2026-13-01', '2026-07-01', '不是有效日期'],
    ['check x --scheme fuzhou-3', 'x', 'mend', '处理'],
    ['check --scheme nowhere-1 x', 'nowhere-1', 'mutual scheme list', 'mutual scheme list'],
    ['undo one --reason x', '"one"', 'mutual runs', 'mutual runs'],
    ['undo 1', 'reason', '--reason', '--reason'],
    ['runs --limit 0', '--limit', '0', '1 以上'],
    ['explain id-number-cheksum', 'id-number-checksum', 'id-number-checksum', 'id-number-checksum'],
  ])(
    'mutual %s: exit code 2, what was found and how to mend it, in both languages',
    async (line, found, english, chinese) => {
      for (const [language, part] of [
        ['en', english],
        ['zh', chinese],
      ] as const) {
        const { exitCode, stdout, stderr } = await emptyFolder().run(line, { locale: language });
        expect({ exitCode, stdout }, stderr).toEqual({ exitCode: 2, stdout: '' });
        if (language === 'en') expect(stderr).toContain(found);
        expect(stderr).toContain(part);
        expect(stderr).toMatch(language === 'en' ? /^error: .+\nmend: {2}.+\n$/s : /^错误：.+\n处理：.+\n$/s);
        expect(stderr).not.toMatch(/fault of ours|内部出错|\n\s+at |commander/);
      }
    },
  );
});

describe('mutual --help', () => {
  it('lists every verb, in both languages', async () => {
    for (const language of ['en', 'zh']) {
      const { exitCode, stdout, stderr } = await emptyFolder().run(`--help --lang ${language}`);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      for (const verb of new Set(verbs.map((each) => each.split(' ')[0])))
        expect(stdout).toMatch(new RegExp(`^  ${verb}\\b`, 'm'));
    }
  });

  it('mutual alone, --version and help for a verb', async () => {
    const office = emptyFolder();
    expect(await office.run('--version')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(await office.run('help enrol')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('mutual enrol rosters/'),
    });
    expect(await office.run([])).toEqual(await office.run('--help'));
    expect(await office.run('help')).toEqual(await office.run('--help'));
    expect(await office.run('scheme --lang zh list')).toMatchObject({ exitCode: 0 });
  });

  it.each(verbs)(
    'mutual %s --help: its examples, of which there are at least two, and the options that every verb has',
    async (verb) => {
      const module: CommandModule | undefined = (await commands[verb as keyof typeof commands]?.())?.default;
      expect(module?.examples.length).toBeGreaterThanOrEqual(2);
      for (const language of ['en', 'zh'] as const) {
        const { exitCode, stdout, stderr } = await emptyFolder().run(`${verb} --help --lang ${language}`);
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        for (const { command, says } of module?.examples ?? []) {
          expect(stdout).toContain(command);
          expect(stdout.replaceAll(/\s/g, '')).toContain(says[language].replaceAll(' ', ''));
          expect(command).toMatch(new RegExp(`^mutual ${verb}( |$)`));
        }
        // What a shell reads is no JSON, of no day and goes into no folder.
        for (const option of ['--json', '--out', '--as-of', '--quiet', '--no-color'])
          expect(stdout.includes(option), option).toBe(module?.forShells !== true);
        expect(stdout).toContain('--lang');
        if (module?.writes) expect(stdout).toContain('--dry-run');
      }
    },
  );
});

describe('mutual as a process', () => {
  it('ends quietly when whoever reads its output stops early', async () => {
    const child = spawnMutual(emptyFolder().folder, 'explain');
    child.process.stdout?.destroy();
    expect(await child.ended).toMatchObject({ exitCode: 0, signal: null, stderr: '' });
  });

  it('tells a mistake without a stack, with exit code 2', async () => {
    const { exitCode, stdout, stderr } = await spawnMutual(emptyFolder().folder, 'enrol nothing').ended;
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .+\nmend: {2}.+\n$/s);
  });

  it.each([
    ['UTC', '2026-06-30T15:59:00Z', '2026-06-30'],
    ['UTC', '2026-06-30T16:01:00Z', '2026-07-01'],
    ['America/New_York', '2026-07-01T00:01:00-04:00', '2026-07-01'],
    ['America/New_York', '2026-07-01T12:01:00-04:00', '2026-07-02'],
  ])('does business by the day in China: %s, %s', async (zone, now, day) => {
    const office = emptyFolder();
    office.write('clock.mjs', clockAt(now));
    const file = office.write('1.csv', roster({ unit: '甲厂', people: staff(1, 5) }));
    const environment = {
      MUTUAL_AS_OF: '',
      TZ: zone,
      NODE_OPTIONS: `--import=${pathToFileURL(office.path('clock.mjs'))}`,
    };
    const { stderr } = await spawnMutual(office.folder, `check ${file} --scheme fuzhou-3`, environment).ended;
    expect(stderr).toContain(`reviewed as if it were ${day}.`);
  });
});

/** A module that has the clock of the process stand still. */
const clockAt = (now: string) =>
  `globalThis.Date = class extends Date { constructor(...given) { super(...(given.length === 0 ? ['${now}'] : given)); } };`;

describe('--json', () => {
  it('is one object on standard output with schemaVersion first, whatever the verb', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit: '甲厂', people: staff(1, 5) }));
    const lines = [
      'check 1.csv',
      'enrol 1.csv --dry-run',
      'enrol 1.csv',
      'status',
      'runs',
      'verify',
      'undo 2 --reason x --dry-run',
      'undo 2 --reason x',
      'template roster',
      'scheme list',
      'scheme show fuzhou-3',
      'scheme check fuzhou-3',
      'explain fee-mismatch',
      'init --next --period 4',
    ];
    for (const line of lines) {
      const { exitCode, stdout } = await office.run(`${line} --json`);
      expect(exitCode, line).toBe(0);
      expect(Object.entries(JSON.parse(stdout))[0], line).toEqual(['schemaVersion', 1]);
      expect(stdout, line).toMatch(/^\{[\s\S]*\}\n$/);
    }
  });
});
