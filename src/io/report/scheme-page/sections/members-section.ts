import type { Scheme } from '../../../../rules/scheme/schema.ts';
import { pageTexts } from '../../text/scheme-page-texts.ts';
import { countBoundsWords } from '../amount-words.ts';
import { countOf } from '../condition-words.ts';
import { inert } from '../markdown.ts';
import { listed, oneOfThem, type Page, type Row, titleOf, together } from '../page.ts';
import { ruleTable } from '../rule-table.ts';

/** Through how many units somebody may be enrolled; marked where it is not the scheme that says so. */
function unitsWords(oneUnit: boolean | undefined, { say }: Page): string {
  const rule = say(oneUnit === false ? pageTexts.members.severalUnits : pageTexts.members.onlyOneUnit);
  return oneUnit === undefined ? say(pageTexts.byDefault, { rule }) : rule;
}

type Age = NonNullable<Scheme['members']['age']>;

/** Who may be enrolled: ages, kinds of staff, insurance, one unit; and what the scheme's kinds are called. */
export function membersSection(page: Page): string[] {
  const { scheme, say, marks } = page;
  const { age, staff, insurance, oneUnit } = scheme.members;
  const texts = pageTexts.members;
  const titles = (ids: readonly string[]) =>
    listed(
      ids.map((id) => titleOf(scheme.staffKinds, id)),
      page,
    );
  return [
    ...ruleTable(page, [
      ...(age ? ageRows(age, page) : [[say(texts.age), page.gap('members.age'), ''] as const]),
      [say(texts.accept), staff ? titles(staff.accept) : page.gap('members.staff'), marks(staff?.clause)],
      [say(texts.refuse), staff ? titles(staff.refuse) : '', marks(staff?.clause)],
      [
        say(texts.insurance),
        insurance
          ? oneOfThem(
              insurance.required.map((id) => titleOf(scheme.insuranceKinds, id)),
              page,
            )
          : page.gap('members.insurance'),
        marks(insurance?.clause),
      ],
      [say(texts.oneUnit), unitsWords(oneUnit, page), ''],
    ]),
    ...kindLines(page),
  ];
}

function ageRows(age: Age, page: Page): Row[] {
  const { say, marks, scheme } = page;
  const texts = pageTexts.members;
  const bounds = (limits: Age['men']) => {
    const { below, ...rest } = limits;
    const years = (number: number) => countOf('age', number, page);
    if (below !== 'statutory') return countBoundsWords({ ...rest, below }, years, page);
    return together(
      [rest.from === undefined ? '' : countBoundsWords({ from: rest.from }, years, page), say(texts.belowStatutory)],
      page,
    );
  };
  const rows: Row[] = [
    [say(texts.men), bounds(age.men), marks(age.clause)],
    [say(texts.women), bounds(age.women), marks(age.clause)],
    [say(texts.ageOn), say(texts.ageDays[age.on]), marks(age.clause)],
  ];
  if (age.statutory) {
    const kinds = Object.entries(age.statutory.staffKinds ?? {}).map(([id, years]) =>
      say(texts.formerAgeOf, { kind: titleOf(scheme.staffKinds, id), years }),
    );
    const words = together([say(texts.formerAge, { years: age.statutory.women }), ...kinds], page);
    rows.push([say(texts.statutory), words, marks(age.statutory.clause)]);
  }
  if (age.renewingBeyond) rows.push([say(texts.renewing), say(texts.renewingBeyond), marks(age.clause)]);
  return rows;
}

/** What units write for the scheme's kinds. */
function kindLines({ scheme, say, ...page }: Page): string[] {
  const groups = [
    [pageTexts.members.unitKinds, scheme.unitKinds],
    [pageTexts.members.staffKinds, scheme.staffKinds],
    [pageTexts.members.insuranceKinds, scheme.insuranceKinds],
  ] as const;
  const lines = groups.flatMap(([title, kinds]) => {
    if (!kinds) return [];
    const names = Object.values(kinds).map((kind) => {
      const also = listed((kind.aliases ?? []).map(inert), page);
      return also === '' ? inert(kind.title) : say(pageTexts.alsoCalled, { title: inert(kind.title), also });
    });
    return [`- ${say(pageTexts.labelled, { label: title, text: together(names, page) })}`];
  });
  return lines.length === 0 ? [] : [...lines, ''];
}
