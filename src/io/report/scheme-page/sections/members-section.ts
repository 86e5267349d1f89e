import { pageTexts } from '../../text/scheme-page-texts.ts';
import { inert } from '../markdown.ts';
import { listed, oneOfThem, type Page, titleOf, together } from '../page.ts';
import { ruleTable } from '../rule-table.ts';
import { ageRows } from './age-rows.ts';

/** Through how many units somebody may be enrolled; marked where it is not the scheme that says so. */
function unitsWords(oneUnit: boolean | undefined, { say }: Page): string {
  const rule = say(oneUnit === false ? pageTexts.members.severalUnits : pageTexts.members.onlyOneUnit);
  return oneUnit === undefined ? say(pageTexts.byDefault, { rule }) : rule;
}

/** Who may be enrolled: ages, kinds of staff, insurance, one unit; and what the scheme's kinds are called. */
export function membersSection(page: Page): string[] {
  const { scheme, say, marks } = page;
  const { staff, insurance, oneUnit } = scheme.members;
  const texts = pageTexts.members;
  const titles = (ids: readonly string[]) =>
    listed(
      ids.map((id) => titleOf(scheme.staffKinds, id)),
      page,
    );
  return [
    ...ruleTable(page, [
      ...ageRows(page),
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
