import type { Language } from '../../../../rules/value/text.ts';
import { escaped } from '../../../escaped-markup.ts';
import { auditPageTexts } from '../../text/audit-page-texts.ts';
import { severityTexts, subjectTexts } from '../../text/audit-texts.ts';
import type { DocumentTest } from '../audit-document.ts';
import { auditSubjects } from '../subjects.ts';
import type { Words } from './words.ts';

/** What filters the findings in a browser; hidden where no script runs. It offers only what would find something. */
export function filterBox(tests: readonly DocumentTest[], language: Language, words: Words): string {
  const subjects = auditSubjects.filter((subject) => tests.some((test) => test.subject === subject));
  const severities = (['high', 'medium', 'low'] as const).filter((severity) =>
    tests.some((test) => test.severity === severity),
  );
  const choices = [
    choice(
      'subject',
      subjects.map((subject) => [subject, subjectTexts[subject][language]]),
      words,
    ),
    choice(
      'severity',
      severities.map((severity) => [severity, severityTexts[severity][language]]),
      words,
    ),
    choice(
      'test',
      tests.map(({ id, title }) => [id, title]),
      words,
    ),
  ];
  return `<div id="filter" class="filter" role="search" aria-label="${words('filter')}" data-shown="${escaped(auditPageTexts.shown[language])}" hidden>
${choices.join('\n')}
<label class="text" for="filter-words">${words('search')}<input id="filter-words" type="search" autocomplete="off" placeholder="${words('searchHint')}"></label>
<button type="button" id="filter-reset">${words('reset')}</button>
<p role="status" aria-live="polite" id="filter-status"></p>
</div>
<p id="filter-none" hidden>${words('noFindings')}</p>
`;
}

function choice(
  name: 'subject' | 'severity' | 'test',
  options: readonly (readonly [string, string])[],
  words: Words,
): string {
  const all = `<option value="">${words('all')}</option>`;
  const each = options.map(([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`);
  return `<label for="filter-${name}">${words(name)}<select id="filter-${name}">${all}${each.join('')}</select></label>`;
}
