import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { nearestOf } from '../../rules/value/nearest.ts';
import { fill, type Text, type TextParameters } from '../../rules/value/text.ts';
import { settingTexts, workspaceTexts } from '../report/text/workspace-texts.ts';
import { UserError } from '../user-error.ts';
import { type Settings, settings } from './settings.ts';

/** A folder with its mutual.yaml. */
export interface Workspace {
  readonly folder: string;
  readonly settings: Settings;
}

/** By this file a folder is known as a workspace. */
export const SETTINGS_FILE = 'mutual.yaml';

/** The nearest mutual.yaml at or above a folder; its path, or `undefined`. */
export function findSettingsFile(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, SETTINGS_FILE);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) return undefined;
  }
}

/**
 * Reads the workspace that a folder belongs to.
 *
 * @throws UserError where there is none, or with all mistakes of its mutual.yaml at once
 */
export function readWorkspace(start: string): Workspace {
  const file = findSettingsFile(start);
  if (!file) throw new UserError(workspaceTexts.none, { folder: start });
  return { folder: dirname(file), settings: readSettings(file, readFileSync(file, 'utf8')) };
}

/** Where the workspace's ledger is: an absolute path, or the address as it stands. */
export function ledgerLocation(folder: string, ledger: string): string {
  return /^postgres(ql)?:/i.test(ledger) || isAbsolute(ledger) ? ledger : join(folder, ledger);
}

interface Mistake {
  readonly text: Text;
  readonly parameters: TextParameters;
}

function readSettings(file: string, text: string): Settings {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const mistakes: Mistake[] = document.errors.map((error) => ({
    text: settingTexts.yaml,
    parameters: { line: lines.linePos(error.pos[0]).line, message: error.message.split('\n')[0] ?? '' },
  }));
  const lineOf = (key: string) => {
    const pair = isMap(document.contents)
      ? document.contents.items.find((item) => String(item.key) === key)
      : undefined;
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
    return range ? lines.linePos(range[0]).line : 1;
  };
  // What is no mapping says nothing: then all that is needed is missing.
  const values: Record<string, unknown> = isMap(document.contents) ? document.toJS() : {};
  const result = settings.safeParse(values);
  if (result.success && mistakes.length === 0) return result.data;
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') mistakes.push(...issue.keys.map((key) => unknownKey(key, lineOf(key))));
    else mistakes.push(wrongValue(String(issue.path[0]), values, lineOf));
  }
  const problems = (language: 'zh' | 'en') =>
    mistakes.map((mistake) => fill(mistake.text, language, mistake.parameters)).join(language === 'zh' ? '；' : '; ');
  const { message, fix } = workspaceTexts.malformed;
  const both = {
    zh: message.zh.replace('{problems}', problems('zh')),
    en: message.en.replace('{problems}', problems('en')),
  };
  throw new UserError({ message: both, fix }, { file, count: mistakes.length });
}

function unknownKey(key: string, line: number): Mistake {
  const nearest = nearestOf(key, Object.keys(settings.shape));
  const suggestion = (language: 'zh' | 'en') =>
    nearest ? fill(settingTexts.suggestion, language, { name: nearest }) : '';
  const text = {
    zh: settingTexts.unknown.zh.replace('{suggestion}', suggestion('zh')),
    en: settingTexts.unknown.en.replace('{suggestion}', suggestion('en')),
  };
  return { text, parameters: { line, found: key } };
}

function wrongValue(name: string, values: Record<string, unknown>, lineOf: (key: string) => number): Mistake {
  if (values[name] === undefined) return { text: settingTexts.missing, parameters: { name } };
  if (name === 'account') {
    const found = typeof values[name] === 'string' ? values[name] : JSON.stringify(values[name]);
    return { text: settingTexts.account, parameters: { line: lineOf(name), found } };
  }
  return { text: settingTexts.value, parameters: { line: lineOf(name), name, found: String(values[name]) } };
}
