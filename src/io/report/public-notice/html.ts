import type { Language } from '../../../rules/value/text.ts';
import { escaped } from '../../escaped-markup.ts';
import { sectionOf } from '../summary/html.ts';
import type { NoticeDocument } from './document.ts';

const STYLE = `
body { font: 15px/1.6 'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif; color: #222; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; text-align: center; margin-bottom: 0.25rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; break-after: avoid; }
p.subtitle { text-align: center; color: #555; margin: 0.25rem 0 1rem; }
p.signed { text-align: right; margin: 2rem 0; }
p.mark { color: #555; font-size: 0.8rem; overflow-wrap: anywhere; }
section { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
thead { display: table-header-group; }
th, td { border: 1px solid #999; padding: 0.2rem 0.5rem; text-align: left; }
th { background: #eee; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tfoot { display: table-row-group; }
tfoot td { font-weight: bold; background: #f4f4f4; }
tr { break-inside: avoid; }
#lines td:nth-child(3) { white-space: nowrap; }
@page { size: A4; margin: 15mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 11pt; } table { font-size: 10pt; } section { overflow: visible; } }
`;

/** A public notice as one page that needs no network and prints on A4. */
export function noticeHtml(document: NoticeDocument, language: Language): string {
  const { title, subtitle, intro, lines, units, figures, notes, signed, mark } = document;
  const said = notes.map((note) => `<p>${escaped(note)}</p>\n`).join('');
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
<p>${escaped(intro)}</p>
${sectionOf(lines)}${said}${sectionOf(units)}${sectionOf(figures)}<p class="signed">${escaped(signed)}</p>
<p class="mark">${escaped(mark)}</p>
</main>
</body>
</html>
`;
}
