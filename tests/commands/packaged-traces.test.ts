import { beforeAll, describe, expect, it } from 'vitest';
import { runMutual } from '../support/run-mutual.ts';

/** Words of the language and of schemes' files that no trace shows: ids of facts, columns, operators, rules, keys. */
const RAW = /\b[a-z]+(?:[-_][a-z0-9]+)+\b|\b[a-z]+[A-Z][A-Za-z]*\b|\bcost:|\{|\}|\bundefined\b/;

/** English words that are no keys. */
const HYPHENATED = /self-paid|self-financed|civil-service|major-illness|top-up|ICD-10/g;

describe.each(['zh', 'en'] as const)('the traces of all packaged schemes’ cases, %s', (language) => {
  let lines: string[] = [];
  beforeAll(async () => {
    const { stdout } = await runMutual(['scheme', 'test', '--trace', '--lang', language], {
      directory: process.cwd(),
      environment: {},
    });
    // Names of cases and ids of schemes are the office's own words; paths of what no source gives are told beside their words.
    lines = stdout
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .map((line) => line.replace(/(?:benefits|claims|plans|waiting)[.[][\w.[\]-]+/g, ''));
  }, 120_000);

  it('name nothing by its key', () => {
    expect(lines.length).toBeGreaterThan(3000);
    expect(lines.filter((line) => RAW.test(line.replace(HYPHENATED, '')))).toEqual([]);
    if (language === 'en') return;
    // A label before a colon, titles in quotation marks and of clauses are the scheme's own words.
    const told = lines.map((line) => line.replace(/〔[^〕]*〕|“[^”]*”|^ +\S+：/g, ''));
    expect(told.filter((line) => /[a-z]{3}/.test(line) && !line.includes('来源没有给出'))).toEqual([]);
  });
});
