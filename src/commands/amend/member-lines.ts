import { amendTexts } from '../../io/report/text/amend-texts.ts';
import type { CoverageRecord, MemberRecord } from '../../rules/enrolment/known.ts';
import type { PersonalData } from '../../rules/findings/finding.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { plusDays } from '../../rules/value/plain-date.ts';
import { fill, type Language } from '../../rules/value/text.ts';

/** How members are shown. */
export interface MemberLook {
  readonly scheme: Scheme;
  readonly language: Language;
  /** Masks personal data, or gives it as it is. */
  readonly shown: (kind: PersonalData, value: string) => string;
}

/** A member who joins or is removed, with his coverages. */
export function memberLine(what: 'added' | 'removed', record: MemberRecord, look: MemberLook): string[] {
  return [heading(what, record, look), ...record.coverages.map((each) => `    ${coverageText(each, look)}`)];
}

/** A member who changes: only what differs, as it was and as it is to be. */
export function differenceLines(before: MemberRecord, after: MemberRecord, look: MemberLook): string[] {
  const { language } = look;
  const facts = factsOf(after, look);
  const differences = factsOf(before, look).flatMap(([what, value], index) => {
    const now = facts[index]?.[1] ?? '';
    if (value === now && rawFacts(before)[index] === rawFacts(after)[index]) return [];
    return [
      `    ${fill(amendTexts.difference, language, { what: amendTexts[what][language], before: value, after: now })}`,
    ];
  });
  const coverages = before.coverages.flatMap((coverage) => {
    const now = after.coverages.find((each) => each.plan === coverage.plan);
    if (now && coverageText(now, look) === coverageText(coverage, look)) return [];
    const lines = [`    - ${coverageText(coverage, look)}`];
    return now ? [...lines, `    + ${coverageText(now, look)}`] : lines;
  });
  return [heading('changed', before, look), ...differences, ...coverages];
}

function heading(what: 'added' | 'removed' | 'changed', { name, identity }: MemberRecord, look: MemberLook): string {
  const parameters = { name: look.shown('name', name), number: look.shown('id-number', identity.number) };
  return `  ${fill(amendTexts[what], look.language, parameters)}`;
}

type Fact = 'name' | 'number' | 'sex' | 'birthDate' | 'staffKind';

function factsOf(record: MemberRecord, { scheme, language, shown }: MemberLook): (readonly [Fact, string])[] {
  const nothing = amendTexts.nothing[language];
  const { staffKind, birthDate, sex } = record;
  return [
    ['name', shown('name', record.name)],
    ['number', shown('id-number', record.identity.number)],
    ['sex', sex === null ? nothing : amendTexts[sex][language]],
    ['birthDate', birthDate === null ? nothing : shown('text', birthDate)],
    ['staffKind', staffKind === null ? nothing : (scheme.staffKinds?.[staffKind]?.title ?? staffKind)],
  ];
}

/** The same facts unmasked, in the same order: two values may look alike once they are masked. */
function rawFacts({ name, identity, sex, birthDate, staffKind }: MemberRecord): (string | null)[] {
  return [name, identity.number, sex, birthDate, staffKind];
}

function coverageText(coverage: CoverageRecord, { scheme, language }: MemberLook): string {
  const { shares, fee, from, to } = coverage;
  const plan = scheme.plans[coverage.plan]?.title ?? coverage.plan;
  if (from === null || to === null) return fill(amendTexts.coverageUnpaid, language, { plan, shares, fee });
  if (from >= to) return fill(amendTexts.noDays, language, { plan, fee });
  const last = coverage.waiting
    .map(({ until }) => until ?? '')
    .sort()
    .at(-1);
  const waiting = last ? fill(amendTexts.waiting, language, { day: plusDays(last, -1) }) : '';
  return fill(amendTexts.coverage, language, { plan, shares, from, to: plusDays(to, -1), fee, waiting });
}
