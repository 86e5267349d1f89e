import { escaped } from '../../../escaped-markup.ts';
import { thousandsApart } from '../../summary/shown.ts';
import { severityTexts, subjectTexts } from '../../text/audit-texts.ts';
import type { AuditDocument, DocumentTest, ShownWaived } from '../audit-document.ts';
import { caseTable } from './case-table.ts';
import { filterBox } from './filter-box.ts';
import type { Words } from './words.ts';

/** So many cases of a test stand in the page; the workbook has all. */
export const MOST_ROWS = 1_000;

/** Cases that were let stand, first of all findings; nothing where there is none. */
export function* waivedSection({ tests }: AuditDocument, words: Words): Generator<string> {
  const waiving = tests.filter(({ waived }) => waived.length > 0);
  if (waiving.length === 0) return;
  yield `<section aria-labelledby="waived">\n<h2 id="waived">${words('waived')}</h2>\n<p>${words('waivedIntro')}</p>\n`;
  for (const { title, id, waived } of waiving) {
    yield `<section class="waived" aria-labelledby="waived-${id}">\n<h3 id="waived-${id}">${escaped(title)} <code class="soft">${id}</code></h3>\n`;
    yield* firstRows<ShownWaived>(waived, title, words);
    yield '</section>\n';
  }
  yield '</section>\n';
}

/** Every test with cases, below what filters them. */
export function* findingsSection(document: AuditDocument, words: Words): Generator<string> {
  const found = document.tests.filter(({ standing }) => standing.length > 0);
  yield `<section aria-labelledby="findings">\n<h2 id="findings">${words('findings')}</h2>\n`;
  if (found.length === 0) yield `<p>${words('noFindings')}</p>\n`;
  else yield filterBox(found, document.language, words);
  for (const test of found) yield* testSection(test, document.language, words);
  yield '</section>\n';
}

function* testSection(test: DocumentTest, language: AuditDocument['language'], words: Words): Generator<string> {
  const { id, subject, severity, title, standing, amount, looked, measures } = test;
  const count = words('cases', { count: thousandsApart(String(standing.length)) });
  const sum = /[1-9]/.test(amount) ? ` <span>${words('amountOf', { amount: thousandsApart(amount) })}</span>` : '';
  yield `<section class="test" id="${id}" data-subject="${subject}" data-severity="${severity}" data-cases="${standing.length}" aria-labelledby="title-${id}">
<header><span class="mark is-${severity}">${severityTexts[severity][language]}</span><h3 id="title-${id}">${escaped(title)}</h3><p><strong>${count}</strong>${sum} <span class="soft">${words('lookedAt', { count: thousandsApart(String(looked)) })}</span> <span class="soft">${subjectTexts[subject][language]}</span> <code class="soft">${id}</code> <span class="shown" hidden></span></p></header>
${whatItIs(test, words, measures)}`;
  yield* firstRows(standing, title, words);
  yield '</section>\n';
}

function whatItIs({ looksFor, why, source }: DocumentTest, words: Words, measures: DocumentTest['measures']): string {
  const lines = [
    [words('looksFor'), escaped(looksFor)],
    [words('why'), escaped(why)],
    [words('source'), escaped(source)],
    ...(measures.length === 0
      ? []
      : [[words('measures'), measures.map(({ name, value }) => `${escaped(name)} ${escaped(value)}`).join('<br>')]]),
  ];
  return `<dl class="what">${lines.map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`).join('')}</dl>\n`;
}

function* firstRows<Row extends DocumentTest['standing'][number]>(
  rows: readonly Row[],
  title: string,
  words: Words,
): Generator<string> {
  const shown = rows.slice(0, MOST_ROWS);
  if (shown.length < rows.length) {
    const all = thousandsApart(String(rows.length));
    yield `<p class="note">${words('firstRows', { shown: thousandsApart(String(MOST_ROWS)), all })}</p>\n`;
  }
  yield* caseTable(shown, words, title);
}

/** Tests that could not be run, why, and what to do. */
export function notRunSection({ tests }: AuditDocument, words: Words): string {
  const rows = tests.flatMap(({ title, notRun }) =>
    notRun === null ? [] : [`<tr><th scope="row">${escaped(title)}</th><td>${escaped(notRun)}</td></tr>\n`],
  );
  if (rows.length === 0) return '';
  return `<section aria-labelledby="not-run">
<h2 id="not-run">${words('notRun')}</h2>
<table class="stack"><thead><tr><th scope="col">${words('test')}</th><th scope="col">${words('whatToDo')}</th></tr></thead><tbody>
${rows.join('')}</tbody></table>
</section>
`;
}
