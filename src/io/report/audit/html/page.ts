import { createHash } from 'node:crypto';
import { shownTime } from '../../../../rules/value/china-time.ts';
import { fill } from '../../../../rules/value/text.ts';
import { escaped } from '../../../escaped-markup.ts';
import { auditTexts } from '../../text/audit-texts.ts';
import { workbookTexts } from '../../text/workbook-texts.ts';
import type { AuditDocument } from '../audit-document.ts';
import { countsOf } from '../counts.ts';
import { chartsSection, type DrawnAuditChart } from './charts-section.ts';
import { findingsSection, notRunSection, waivedSection } from './findings-section.ts';
import { headSection, verdictSection } from './head-sections.ts';
import { overviewSection } from './overview-section.ts';
import { pageScript } from './script.ts';
import { pageStyle } from './style.ts';
import { wordsIn } from './words.ts';

/**
 * An audit as one page that needs no network, in pieces: figures, charts, findings that can be filtered. It prints on A4, and lets no other script run than its own.
 */
export function* auditPage(document: AuditDocument, charts: readonly DrawnAuditChart[]): Generator<string> {
  const { language, scheme, period } = document;
  const words = wordsIn(language);
  const counts = countsOf(document);
  const { run, chainHead: chain, at } = document.mark;
  const control = fill(workbookTexts.control, language, { run, chain, time: shownTime(at) });
  yield `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escaped(fill(auditTexts.title, language, { scheme, period }))}</title>
<style>${pageStyle}</style>
</head>
<body>
${headSection(document, words)}<main>
`;
  yield verdictSection(document, counts, words);
  yield* waivedSection(document, words);
  yield chartsSection(charts, words);
  yield overviewSection(document, counts, words);
  yield* findingsSection(document, words);
  yield notRunSection(document, words);
  const signatures = words('signatures').split('|');
  yield `<p class="signatures">${signatures.map((each) => `<span>${each}</span>`).join('')}</p>
</main>
<footer><p>${words('verify')}</p>
<p>${escaped(control)}</p></footer>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** Nothing is fetched and nothing sent; of scripts only ours runs, known by its hash. Charts carry their looks with them, so styles in the page are let in. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash('sha256').update(pageScript).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
