import { readLegacy } from '../legacy/read-legacy.ts';
import { unreadable } from '../reasons.ts';
import type { Table } from '../table.ts';

/**
 * Reads the tables of a web page, each as a sheet: what web programs write and name .xls.
 *
 * @param html - the decoded page
 * @throws Unreadable truncated, where a table is not closed
 */
export async function readHtml(html: string): Promise<Table> {
  const shown = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style|comment)\b[\s\S]*?<\/\1\s*>/gi, '');
  const from = shown.search(/<table[\s>]/i);
  if (from === -1) throw unreadable('web-page');
  const tables = shown.slice(from);
  if (count(tables, /<table[\s>]/gi) > count(tables, /<\/table\s*>/gi)) throw unreadable('truncated');
  // SheetJS takes a page for a text table when a comma comes early in it, so it gets the tables alone, with a beginning that leaves no doubt.
  return readLegacy(`<html>${tables}`);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
