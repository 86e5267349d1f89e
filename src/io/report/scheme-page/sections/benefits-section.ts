import type { Benefit, Cap, Together } from '../../../../rules/scheme/benefits.ts';
import { eventWords, spanWords } from '../../text/language-words.ts';
import { benefitTexts } from '../../text/scheme-page-benefit-texts.ts';
import { pageTexts } from '../../text/scheme-page-texts.ts';
import { baseWords, moneyWords } from '../amount-words.ts';
import { benefitName } from '../benefit-name.ts';
import { conditionWords } from '../condition-words.ts';
import { inert } from '../markdown.ts';
import { listed, type Page, type Row, titleOf, together } from '../page.ts';
import { ruleTable } from '../rule-table.ts';
import { stepRows } from '../step-rows.ts';

/** Each benefit as a table of its own, then the limits over several. */
export function benefitsSection(page: Page): string[] {
  const { scheme, say } = page;
  const benefits = Object.entries(scheme.benefits ?? {}).flatMap(([id, benefit]) => [
    `### ${say(benefitTexts.heading, { title: inert(benefit.title), id })}`,
    '',
    ...ruleTable(page, rowsOf(id, benefit, page)),
  ]);
  const limits = (scheme.together ?? []).flatMap((limit) => togetherRows(limit, page));
  const whole = page.gap('benefits');
  return [
    ...(whole === '' ? [] : [whole, '']),
    ...benefits,
    ...unknownBenefits(page),
    ...(limits.length === 0 ? [] : [`### ${say(benefitTexts.together)}`, '', ...ruleTable(page, limits)]),
  ];
}

/** Parts of a benefit that a source may leave out as a whole. */
const gapNames = {
  when: benefitTexts.when,
  caps: benefitTexts.cap,
  most: benefitTexts.most,
  once: benefitTexts.once,
  notWith: benefitTexts.notWith,
} as const;

/** Benefits that the scheme is known to have, and of which no source says anything. */
function unknownBenefits({ scheme, say, language }: Page): string[] {
  const ids = (scheme.missing ?? []).flatMap((path) => /^benefits\.([^.[]+)$/.exec(path)?.[1] ?? []);
  const lines = ids
    .filter((id) => !Object.hasOwn(scheme.benefits ?? {}, id))
    .map((id) => {
      const label = say(benefitTexts.heading, { title: inert(benefitName(id, scheme, language)), id: inert(id) });
      return `- ${say(pageTexts.labelled, { label, text: say(pageTexts.notGiven) })}`;
    });
  return lines.length === 0 ? [] : [...lines, ''];
}

function rowsOf(id: string, benefit: Benefit, page: Page): Row[] {
  const { say, scheme } = page;
  const texts = benefitTexts;
  const clauses = page.marks(benefit.clause);
  const steps = benefit.compute ? stepRows(benefit.compute, benefit.clause, page) : [];
  return [
    [say(texts.plan), titleOf(scheme.plans, benefit.plan), clauses],
    [
      say(texts.events),
      listed(
        benefit.events.map((event) => say(eventWords[event])),
        page,
      ),
      clauses,
    ],
    [say(texts.when), benefit.when ? conditionWords(benefit.when, page) : '', clauses],
    [say(texts.firstDiagnosis), benefit.firstDiagnosis ? say(texts.firstDiagnosisOnly) : '', clauses],
    [say(texts.base), benefit.base ? baseWords(benefit.base, page) : page.gap(`benefits.${id}.base`), clauses],
    ...eachVisitRows(benefit, page),
    [say(texts.accumulate), say(texts.accumulated[benefit.accumulate ?? 'visit']), clauses],
    ...(benefit.compute ? steps : [[say(texts.compute), page.gap(`benefits.${id}.compute`), ''] as const]),
    ...(benefit.caps ?? []).map((cap) => capRow(cap, benefit.clause, page)),
    ...limitRows(benefit, page),
    ...(['when', 'caps', 'most', 'once', 'notWith'] as const).map(
      (key): Row => [say(gapNames[key]), page.gap(`benefits.${id}.${key}`), ''],
    ),
  ];
}

function eachVisitRows({ eachVisit, clause }: Benefit, page: Page): Row[] {
  if (!eachVisit) return [];
  return [
    [page.say(benefitTexts.eachVisit), page.say(benefitTexts.beforeSum), ''],
    ...stepRows(eachVisit, clause, page, { number: '0.', inner: '' }),
  ];
}

/** The most that is paid over something. */
function capRow(cap: Cap, clause: string, page: Page): Row {
  const { say } = page;
  const words = together(
    [
      say(benefitTexts.capOf, { span: spanWords[cap.per], sum: moneyWords(cap.amount, page) }),
      cap.times ? say(pageTexts.perShare) : '',
      cap.when ? say(benefitTexts.capWhere, { condition: conditionWords(cap.when, page) }) : '',
    ],
    page,
  );
  return [say(benefitTexts.cap), words, page.marks(cap.clause ?? clause)];
}

function limitRows({ most = [], once, notWith = [], endsCoverage, clause }: Benefit, page: Page): Row[] {
  const { say, marks, scheme } = page;
  const texts = benefitTexts;
  return [
    ...most.map((limit): Row => {
      const words = say(texts.mostClaims, { span: spanWords[limit.per], number: limit.claims });
      return [say(texts.most), words, marks(limit.clause ?? clause)];
    }),
    ...(once
      ? [
          [
            say(texts.once),
            say(texts.onceOf[once.of], { span: spanWords[once.per] }),
            marks(once.clause ?? clause),
          ] as const,
        ]
      : []),
    ...notWith.map((other): Row => {
      const words = say(texts.notWithOther[other.pays], {
        span: spanWords[other.per],
        benefit: titleOf(scheme.benefits, other.benefit),
      });
      return [say(texts.notWith), words, marks(other.clause ?? clause)];
    }),
    ...(endsCoverage ? [[say(texts.endsCoverage), say(texts.coverageEnds), marks(clause)] as const] : []),
  ];
}

function togetherRows(limit: Together, page: Page): Row[] {
  const of = listed(
    limit.benefits.map((id) => titleOf(page.scheme.benefits, id)),
    page,
  );
  return limit.caps.map((cap): Row => {
    const [, words, clauses] = capRow(cap, limit.clause, page);
    return [inert(limit.title), together([of, words], page), clauses];
  });
}
