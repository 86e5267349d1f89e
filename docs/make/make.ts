import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allWords } from '../../src/commands/complete/verb-words.ts';
import { commands } from '../../src/main.ts';
import { caseJsonSchema } from '../../src/rules/cases/json-schema.ts';
import { schemeJsonSchema } from '../../src/rules/scheme/json-schema.ts';
import { findingsPage } from './findings-page.ts';
import { manPage } from './man-page.ts';
import { madeRolePage, ROLES, rolePage } from './role-pages.ts';
import { packagedPage, SHOWN } from './scheme-pages.ts';
import { schemeProblemsPage } from './scheme-problems-page.ts';
import { schemeTable, withTable } from './scheme-table.ts';

/** Writes what is made from the code: `npm run docs`. Tests fail when one of these is stale. */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
writeFileSync(join(root, 'docs', 'findings.md'), findingsPage());
writeFileSync(join(root, 'docs', 'scheme-problems.md'), schemeProblemsPage());
writeFileSync(join(root, 'schemes', 'scheme.schema.json'), schemeJsonSchema());
mkdirSync(join(root, 'schemes', 'cases'), { recursive: true });
writeFileSync(join(root, 'schemes', 'cases', 'cases.schema.json'), caseJsonSchema());
mkdirSync(join(root, 'docs', 'scheme-pages'), { recursive: true });
for (const language of ['zh', 'en'] as const)
  writeFileSync(join(root, 'docs', 'scheme-pages', `${SHOWN}.${language}.md`), await packagedPage(SHOWN, language));
const schemes = join(root, 'schemes', 'README.md');
writeFileSync(schemes, withTable(readFileSync(schemes, 'utf8'), await schemeTable()));
const words = await allWords(commands);
mkdirSync(join(root, 'docs', 'man', 'zh_CN'), { recursive: true });
writeFileSync(join(root, 'docs', 'man', 'mutual.1'), manPage(words, 'en'));
writeFileSync(join(root, 'docs', 'man', 'zh_CN', 'mutual.1'), manPage(words, 'zh'));
for (const role of ROLES)
  for (const language of ['zh', 'en'] as const)
    writeFileSync(join(root, rolePage(role, language)), madeRolePage(root, role, words, language));
