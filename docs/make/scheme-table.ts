import { loadSchemes } from '../../src/commands/scheme/load-scheme.ts';
import { table } from '../../src/io/report/scheme-page/markdown.ts';
import { readCaseFiles } from '../../src/io/scheme/read-cases.ts';
import { packagedSchemes } from '../../src/io/scheme/read-schemes.ts';
import { readCases } from '../../src/rules/cases/read-cases.ts';
import { resolveScheme } from '../../src/rules/scheme/resolve.ts';
import type { Scheme } from '../../src/rules/scheme/schema.ts';
import { byRegion } from './regions.ts';
import { computable, schemeRow } from './scheme-row.ts';

const BEGIN = '<!-- table of all schemes: made by npm run docs, do not edit -->';
const END = '<!-- end of the table -->';

const COLUMNS = [
  'id',
  'region, edition',
  'plans, yuan a share',
  'benefits that can be computed',
  'what no source gives',
  'inferred clauses',
  'cases',
];

/** The table of every scheme that ships, in order of region, with a line above it that sums it up. */
export async function schemeTable(): Promise<string> {
  const sources = await loadSchemes();
  const cases = await caseCounts();
  const schemes = [...sources.keys()].map((id): Scheme => {
    const { scheme } = resolveScheme(id, sources);
    if (scheme === undefined) throw new Error(`${id} cannot be resolved`);
    return scheme;
  });
  schemes.sort((one, other) => byRegion(one.region, other.region) || (one.id < other.id ? -1 : 1));
  const count = (each: (scheme: Scheme) => number) => schemes.reduce((sum, scheme) => sum + each(scheme), 0);
  const benefits = count(({ benefits: all = {} }) => Object.keys(all).length);
  const sum = `${schemes.length} schemes, ${count(({ id }) => cases.get(id) ?? 0)} cases; ${count((scheme) => computable(scheme).length)} of ${benefits} benefits can be computed.`;
  const rows = schemes.map((scheme) => schemeRow(scheme, cases.get(scheme.id) ?? 0));
  return [sum, '', ...table(COLUMNS, rows)].join('\n').trimEnd();
}

/** How many cases prove each scheme, by its id. */
async function caseCounts(): Promise<ReadonlyMap<string, number>> {
  const files = await readCaseFiles([packagedSchemes()], '.');
  return new Map(files.map(({ source }) => [source.id, readCases(source).file?.cases.length ?? 0]));
}

/**
 * A page with the table put between its marks.
 *
 * @throws Error where the page has not both marks
 */
export function withTable(page: string, made: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('the page has no place for the table of schemes');
  return `${page.slice(0, begin + BEGIN.length)}\n\n${made}\n\n${page.slice(end)}`;
}
