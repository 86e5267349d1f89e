import { plusDays } from '../../../../rules/value/plain-date.ts';
import { escaped } from '../../../escaped-markup.ts';
import { thousandsApart } from '../../summary/shown.ts';
import type { AuditDocument } from '../audit-document.ts';
import type { AuditCounts } from '../counts.ts';
import type { Words } from './words.ts';

/** What a centre that names no office is called in its ledger: it says nothing to a reader. */
const NO_OFFICE = 'main';

/** Of what, up to when, and where the ledger stood. */
export function headSection(document: AuditDocument, words: Words): string {
  const { centre, scheme, office, period, span, asOf, mark, masked } = document;
  const periodLine = words('periodLine', { period, from: span.from, to: plusDays(span.to, -1) });
  return `<header>
<p class="centre">${escaped(centre)}</p>
<h1>${escaped(scheme)}<br>${words('heading')}</h1>
<p>${periodLine}</p>
<dl class="about">
<dt>${words('asOf')}</dt><dd>${asOf}</dd>
<dt>${words('office')}</dt><dd>${escaped(office === NO_OFFICE ? centre : office)}</dd>
<dt>${words('ledger')}</dt><dd>${words('afterRun', { run: mark.run })}</dd>
<dt>${words('chain')}</dt><dd><code>${mark.chainHead}</code></dd>
</dl>
<p class="note">${words(masked ? 'masked' : 'inFull')}</p>
</header>
`;
}

/** What the audit came to. */
export function verdictSection({ figures }: AuditDocument, counts: AuditCounts, words: Words): string {
  const { tests, notRun, cases, amount, bySeverity, waived } = counts;
  const done = tests - notRun;
  const said =
    cases === 0
      ? words('conclusionClean', { done })
      : words('conclusion', { done, cases: thousandsApart(String(cases)), amount: thousandsApart(amount) });
  const without = notRun === 0 ? '' : ` ${words('notRunCount', { count: notRun })}`;
  const tile = (name: string, value: string, look = '') => `<div><dt>${name}</dt><dd${look}>${value}</dd></div>`;
  const counted = (['high', 'medium', 'low'] as const).map((severity) =>
    tile(words(severity), thousandsApart(String(bySeverity[severity])), ` class="is-${severity}"`),
  );
  return `<section aria-labelledby="verdict">
<h2 id="verdict">${words('verdict')}</h2>
<p>${said}${without}</p>
<dl class="tiles counts">${counted.join('')}${tile(words('waivedShort'), thousandsApart(String(waived)))}</dl>
<dl class="tiles">${figures.map(({ name, value }) => tile(escaped(name), escaped(value))).join('')}</dl>
</section>
`;
}
