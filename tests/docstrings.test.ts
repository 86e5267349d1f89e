import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Docstrings are looked for as comments, so that the parser need not read them. */
const parsing = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };

/** What a file declares and exports, at its end as well, without a docstring above it: `path: name`. Of overloads the first one speaks for all. */
function withoutDocstring(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, parsing);
  const listed = new Set(file.statements.flatMap(namesListed));
  const said = new Set<string>();
  return file.statements.flatMap((statement) => {
    const exported = isExported(statement);
    const silent = namesOf(statement).filter((name) => (exported || listed.has(name)) && !said.has(name));
    for (const name of silent) said.add(name);
    return hasDocstring(statement, file) ? [] : silent.map((name) => `${path}: ${name}`);
  });
}

/** Names in `export { … }`; what comes from another file has its docstring there. */
function namesListed(statement: ts.Statement): string[] {
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier || !statement.exportClause) return [];
  if (!ts.isNamedExports(statement.exportClause)) return [];
  return statement.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : '{ … }'));
  }
  const declares =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement);
  return declares ? [statement.name?.text ?? 'default'] : [];
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

/** A comment that a blank line parts from what follows it is about the file. */
function hasDocstring(statement: ts.Statement, file: ts.SourceFile): boolean {
  const comments = ts.getLeadingCommentRanges(file.text, statement.pos) ?? [];
  const docstring = comments.findLast(({ pos, end }) => /^\/\*\*[\s*]*[^\s*/]/.test(file.text.slice(pos, end)));
  return docstring !== undefined && !/\n\s*\n/.test(file.text.slice(docstring.end, statement.getStart(file)));
}

describe('docstrings', () => {
  it('stand above everything that src exports', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
    const paths = files
      .filter(({ name }) => name.endsWith('.ts'))
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(paths.length).toBeGreaterThan(1_000);
    expect(paths.flatMap((path) => withoutDocstring(relative(root, path), readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each([
    ['export const a = 1;', ['a']],
    ['/** What. */\nexport const a = 1;\nexport const b = 2;', ['b']],
    ['// Why.\nexport type A = string;', ['A']],
    ['/** */\nexport interface A {}', ['A']],
    ['/** Of the file. */\n\nexport const a = 1;', ['a']],
    ['/** What. */\n// Why.\nexport const a = 1;', []],
    ['export const a = 1,\n  b = 2;', ['a', 'b']],
    ['function a() {}\nexport { a };', ['a']],
    ['const a = 1;\nexport { a as b };', ['a']],
    ['export default class {}', ['default']],
    ['/** What. */\nexport function a(): void;\nexport function a(b?: 1) {}', []],
    ["export { a } from './a.ts';", []],
    ['/** `2026`, 元 */\nexport const a = 1;', []],
    ['const a = 1;\nfunction b() {}', []],
  ])('are looked for in %j', (text, names) => {
    expect(withoutDocstring('a.ts', text)).toEqual(names.map((name) => `a.ts: ${name}`));
  });
});
