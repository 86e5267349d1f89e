import { staleTexts } from '../../io/report/text/scheme-stale-texts.ts';
import type { Place } from '../../rules/scheme/source-tree.ts';
import type { StaleClause } from '../../rules/scheme/stale-clauses.ts';
import { fill, type Language } from '../../rules/value/text.ts';

/** One file and its clauses that are due; undefined where the file cannot be read. */
export interface Looked {
  readonly id: string;
  readonly file: string;
  readonly stale: readonly StaleClause[] | undefined;
}

/**
 * What `scheme stale` tells a person: file by file and source by source, a line a clause with the place of its `checkedOn`, then how many there are. A clause that a
 * file has from one that was told before it is counted there and not told again.
 */
export function staleLines(looked: readonly Looked[], language: Language): string[] {
  const told = new Set<string>();
  const sources = new Set<string>();
  const lines = looked.flatMap(({ id, stale }): string[] => {
    if (stale === undefined) return [fill(staleTexts.unreadable, language, { id })];
    const fresh = stale.filter((each) => !told.has(keyOf(each)));
    for (const each of fresh) {
      told.add(keyOf(each));
      sources.add(each.source);
    }
    if (fresh.length === 0) return [];
    const again = stale.length - fresh.length;
    return [
      fill(staleTexts.of, language, { id, count: stale.length }),
      ...bySource(fresh, language),
      ...(again > 0 ? [fill(staleTexts.before, language, { count: again })] : []),
    ];
  });
  const files = looked.filter(({ stale }) => stale !== undefined && stale.length > 0).length;
  const counts = { count: told.size, sources: sources.size, schemes: files };
  return told.size === 0 ? lines : [...lines, fill(staleTexts.total, language, counts)];
}

function bySource(stale: readonly StaleClause[], language: Language): string[] {
  return [...new Set(stale.map(({ source }) => source))].flatMap((source) => [
    fill(staleTexts.source, language, { source }),
    ...stale.filter((each) => each.source === source).map((each) => clauseLine(each, language)),
  ]);
}

function clauseLine({ place, written, title, checkedOn, days }: StaleClause, language: Language): string {
  const elsewhere = place.file !== written.file;
  const inherited = elsewhere ? fill(staleTexts.inherited, language, { written: placeText(written) }) : '';
  return fill(staleTexts.stale, language, { place: placeText(place), title, checkedOn, days, inherited });
}

/** A clause that two files share stands in one place and says the same. */
function keyOf({ place, title, source }: StaleClause): string {
  return [placeText(place), title, source].join('\n');
}

function placeText({ file, line }: Place): string {
  return `${file}:${line}`;
}
