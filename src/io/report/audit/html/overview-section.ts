import { escaped } from '../../../escaped-markup.ts';
import { thousandsApart } from '../../summary/shown.ts';
import { severityTexts, subjectTexts } from '../../text/audit-texts.ts';
import type { AuditDocument, DocumentTest } from '../audit-document.ts';
import type { AuditCounts } from '../counts.ts';
import { auditSubjects } from '../subjects.ts';
import type { Words } from './words.ts';

/** Every test with what it came to, by subject; those with cases lead to them. */
export function overviewSection({ tests, language }: AuditDocument, counts: AuditCounts, words: Words): string {
  const groups = auditSubjects.map((subject) => {
    const own = tests.filter((each) => each.subject === subject);
    if (own.length === 0) return '';
    const head = `<tr class="group"><th colspan="6" scope="rowgroup">${subjectTexts[subject][language]}</th></tr>\n`;
    return `<tbody>${head}${own.map((each) => row(each, language, words)).join('')}</tbody>`;
  });
  const heads = (['test', 'severity', 'looked', 'caseCount', 'amount', 'waivedShort'] as const).map((name, at) => {
    return `<th scope="col"${at > 1 ? ' class="number"' : ''}>${words(name)}</th>`;
  });
  const sums = [counts.cases, counts.amount, counts.waived].map((sum) => thousandsApart(String(sum)));
  const labels = (['caseCount', 'amount', 'waivedShort'] as const).map((name) => words(name));
  return `<section aria-labelledby="overview">
<h2 id="overview">${words('overview')}</h2>
<table class="stack"><thead><tr>${heads.join('')}</tr></thead>
${groups.join('\n')}
<tfoot><tr><th scope="row" colspan="3">${words('total')}</th>${sums.map((sum, at) => `<td class="number" data-label="${labels[at]}">${sum}</td>`).join('')}</tr></tfoot></table>
</section>
`;
}

function row(test: DocumentTest, language: AuditDocument['language'], words: Words): string {
  const { id, title, severity, looked, standing, amount, waived, notRun } = test;
  const name = escaped(title);
  const cases = thousandsApart(String(standing.length));
  const cell = (label: 'looked' | 'caseCount' | 'amount' | 'waivedShort', content: string) =>
    `<td class="number" data-label="${words(label)}">${content}</td>`;
  const shown = [
    `<th scope="row">${standing.length > 0 ? `<a href="#${id}">${name}</a>` : name}</th>`,
    `<td data-label="${words('severity')}"><span class="${standing.length > 0 ? `is-${severity}` : 'soft'}">${severityTexts[severity][language]}</span></td>`,
    cell('looked', notRun === null ? thousandsApart(String(looked)) : `<a href="#not-run">${words('notRunMark')}</a>`),
    cell('caseCount', notRun !== null ? '' : standing.length > 0 ? `<strong>${cases}</strong>` : cases),
    cell('amount', /[1-9]/.test(amount) ? thousandsApart(amount) : ''),
    cell('waivedShort', waived.length > 0 ? thousandsApart(String(waived.length)) : ''),
  ];
  return `<tr>${shown.join('')}</tr>\n`;
}
