import { pageTexts } from '../text/scheme-page-texts.ts';
import { table } from './markdown.ts';
import type { Page, Row } from './page.ts';

/** Rules as a table: what, the rule, its clauses. Rows of which the scheme says nothing are left out. */
export function ruleTable(page: Page, rows: readonly Row[]): string[] {
  const { what, rule, clauses } = pageTexts.columns;
  return table(
    [what, rule, clauses].map((title) => page.say(title)),
    rows.filter(([, said]) => said !== ''),
  );
}
