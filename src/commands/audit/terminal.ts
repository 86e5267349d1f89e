import type { AuditDocument, DocumentTest } from '../../io/report/audit/audit-document.ts';
import { countsOf } from '../../io/report/audit/counts.ts';
import { thousandsApart } from '../../io/report/summary/shown.ts';
import { severityTexts, subjectTexts, auditTexts as texts } from '../../io/report/text/audit-texts.ts';
import { type Column, tableLines } from '../../io/terminal/table.ts';
import { auditSubjects } from '../../rules/audit/audit-test.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { colourFor, widthFor } from '../enrolment/terminal/shown.ts';
import { fittedLines } from '../explain/look.ts';

/** So many cases of a test are told one by one; the files have all. */
const TOLD_OF_A_TEST = 3;

/** The lines of an audit: a table by test, the first cases of each, what was not run, where the files are. */
export function auditLines(document: AuditDocument, files: readonly string[], context: Context): string[] {
  const { language } = context;
  const { scheme, period, asOf } = document;
  const title = fill(texts.title, language, { scheme, period });
  return [
    ...fittedLines([`${title}${language === 'zh' ? '，' : ', '}${fill(texts.asOf, language, { day: asOf })}`], context),
    ...tableOf(document, context),
    '',
    ...foundLines(document, context),
    ...casesLines(document, context),
    ...notRunLines(document, context),
    ...explainLine(document, context),
    ...files.map((file) => fill(texts.written, language, { file })),
  ];
}

function tableOf({ tests }: AuditDocument, context: Context): string[] {
  const { language } = context;
  const colour = colourFor(context);
  const anyWaived = tests.some(({ waived }) => waived.length > 0);
  const columns: Column[] = [
    { title: texts.colTest[language], shrinksTo: 16 },
    { title: texts.colSeverity[language] },
    { title: texts.colLooked[language], align: 'right' },
    { title: texts.colCases[language], align: 'right' },
    { title: texts.colAmount[language], align: 'right' },
    ...(anyWaived ? [{ title: texts.colWaived[language], align: 'right' as const }] : []),
  ];
  const rows = auditSubjects.flatMap((subject) => {
    const own = tests.filter((each) => each.subject === subject);
    if (own.length === 0) return [];
    return [
      [colour.bold(subjectTexts[subject][language]), '', '', '', '', ''],
      ...own.map((each) => rowOf(each, context)),
    ];
  });
  const shown = rows.map((row) => row.slice(0, columns.length));
  return tableLines(columns, shown, widthFor(context));
}

function rowOf(
  { title, severity, looked, standing, waived, amount, notRun }: DocumentTest,
  context: Context,
): string[] {
  const { language } = context;
  const colour = colourFor(context);
  const grave = severity === 'low' ? colour.yellow : colour.red;
  const count = standing.length;
  return [
    `  ${title}`,
    severityTexts[severity][language],
    notRun === null ? thousandsApart(String(looked)) : texts.notRunMark[language],
    notRun !== null ? '' : count === 0 ? '0' : grave(thousandsApart(String(count))),
    /[1-9]/.test(amount) ? thousandsApart(amount) : '',
    waived.length === 0 ? '' : thousandsApart(String(waived.length)),
  ];
}

function foundLines(document: AuditDocument, { language }: Context): string[] {
  const { cases, bySeverity, waived, amount } = countsOf(document);
  const anyRun = document.tests.some(({ notRun }) => notRun === null);
  const none = (anyRun ? texts.clean : texts.noneRun)[language];
  const found =
    cases === 0 ? none : fill(texts.found, language, { cases, ...bySeverity, amount: thousandsApart(amount) });
  const several = document.tests.filter((each) => /[1-9]/.test(each.amount)).length > 1;
  return [
    found,
    ...(several ? [texts.addedUp[language]] : []),
    ...(waived === 0 ? [] : [fill(texts.waivedCount, language, { count: waived })]),
  ];
}

function casesLines({ tests }: AuditDocument, context: Context): string[] {
  const { language } = context;
  return tests.flatMap(({ id, title, standing }) => {
    if (standing.length === 0) return [];
    const told = standing.slice(0, TOLD_OF_A_TEST).map(({ unit, name, claim, amount, detail }) => {
      const sum = amount === null ? null : thousandsApart(amount);
      return `    ${[unit, name, claim, sum, detail].filter((each) => each !== null).join('  ')}`;
    });
    const more = standing.length - told.length;
    return [
      ...fittedLines([`  ${title}  ${id}`, ...told], context),
      ...(more > 0 ? [`    ${fill(texts.more, language, { count: more })}`] : []),
    ];
  });
}

function notRunLines({ tests }: AuditDocument, context: Context): string[] {
  const told = tests.flatMap(({ title, notRun }) => (notRun === null ? [] : [`  ${title}  ${notRun}`]));
  return told.length === 0 ? [] : [texts.notRun[context.language], ...fittedLines(told, context)];
}

function explainLine({ tests }: AuditDocument, { language }: Context): string[] {
  const first = tests.find(({ standing }) => standing.length > 0);
  return first === undefined ? [] : [fill(texts.explain, language, { test: first.id })];
}
