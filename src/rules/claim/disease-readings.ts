import type { DiseaseStanding, DiseaseStandings } from './diseases.ts';
import type { BenefitView } from './view.ts';

type Reading = NonNullable<DiseaseStandings>;

/**
 * The answers that a reviewer may give to which groups of diseases a claim belongs to: none of those that are open, each of them alone, and all of them. Where the
 * benefit asks for certain groups, only the answers under which it may pay: for the others it is refused whatever else holds.
 *
 * @returns one reading where nothing is open; never none
 */
export function diseaseReadings({ scheme, benefit, diseases }: BenefitView): readonly Reading[] {
  const groups = Object.keys(scheme.diseases ?? {});
  const known: Reading = diseases ?? new Map(groups.map((id): [string, DiseaseStanding] => [id, 'review']));
  const open = groups.filter((id) => known.get(id) === 'review');
  if (open.length === 0) return [known];
  const all = [[], ...open.map((id) => [id]), open].map((chosen) => readingWith(known, open, chosen));
  const wanted = benefit.when?.disease;
  const paying = all.filter((reading) => wanted === undefined || wanted.some((id) => reading.get(id) === 'in'));
  return paying.length > 0 ? paying : all;
}

function readingWith(known: Reading, open: readonly string[], chosen: readonly string[]): Reading {
  return new Map(
    [...known].map(([id, standing]) => [id, open.includes(id) ? (chosen.includes(id) ? 'in' : 'out') : standing]),
  );
}
