/** Looks of the page on a screen. */
const SCREEN = `
:root { --ink: #1d2733; --soft: #4b5764; --line: #c9d0d7; --faint: #f3f5f7; --accent: #1f4e79; --high: #9b1c1c; --medium: #7a4f00; --low: #3f4c59;
  --sans: 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
  --serif: 'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', 'SimSun', 'Noto Serif CJK SC', serif; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 74rem; padding: 2rem 1.25rem 3rem; color: var(--ink); background: #fff; font: 0.9375rem/1.6 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
header { border-bottom: 3px double var(--ink); padding-bottom: 1.25rem; }
header .centre { margin: 0; color: var(--soft); }
h1 { font: 600 1.75rem/1.3 var(--serif); margin: 0.25rem 0; }
h2 { font: 600 1.25rem/1.4 var(--serif); margin: 2.5rem 0 0.75rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--ink); }
h3 { font: 600 1rem/1.5 var(--sans); margin: 0; }
p { margin: 0.4rem 0; }
.soft, .note { color: var(--soft); }
.note { font-size: 0.8125rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font-family: ui-monospace, Consolas, Menlo, monospace; font-size: 0.92em; }
dl { margin: 0; }
dl.about { display: grid; grid-template-columns: auto 1fr; gap: 0 1rem; margin-top: 0.75rem; font-size: 0.875rem; }
dl.about dt, dl.what dt { color: var(--soft); }
dl.about dd, dl.what dd, dl.tiles dd { margin: 0; }
dl.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); border: 1px solid var(--line); border-width: 1px 0 0 1px; margin: 1rem 0; }
dl.tiles > div { border: 1px solid var(--line); border-width: 0 1px 1px 0; padding: 0.6rem 0.8rem; display: flex; flex-direction: column; justify-content: space-between; }
dl.tiles dt { font-size: 0.8125rem; color: var(--soft); line-height: 1.4; }
dl.tiles dd { font-size: 1.125rem; font-variant-numeric: tabular-nums; }
dl.counts dd { font: 600 1.75rem/1.3 var(--serif); }
.is-high { color: var(--high); } .is-medium { color: var(--medium); } .is-low { color: var(--low); }
.mark { display: inline-block; min-width: 1.9em; padding: 0 0.45em; border: 1px solid currentColor; font-size: 0.8125rem; line-height: 1.5; text-align: center; white-space: nowrap; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1.75rem 1.5rem; }
figure { margin: 0; min-width: 0; }
figure svg { display: block; width: 100%; height: auto; }
figure h3 { font-size: 0.9375rem; border-top: 2px solid var(--accent); padding-top: 0.35rem; margin-bottom: 0.35rem; }
details { font-size: 0.8125rem; }
summary { cursor: pointer; color: var(--accent); }
table { border-collapse: collapse; width: 100%; font-size: 0.8125rem; line-height: 1.5; }
th, td { padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { border-bottom: 1px solid var(--ink); background: var(--faint); vertical-align: bottom; }
tr.group th { background: none; padding-top: 0.9rem; font-family: var(--serif); font-size: 0.9375rem; }
tbody th[scope=row] { font-weight: 400; }
tbody th[scope=row] a { font-weight: 600; }
tfoot td, tfoot th { border-top: 1px solid var(--ink); font-weight: 600; }
td div + div { margin-top: 0.1rem; }
td.narrow { white-space: nowrap; }
table.cases col.c-number { width: 3.2rem; } table.cases col.c-who { width: 21%; } table.cases col.c-claim { width: 15%; }
table.cases col.c-amount { width: 7.5rem; } table.cases col.c-origin { width: 23%; } table.cases col.c-reason { width: 18%; }
table.cases.waived col.c-who { width: 16%; } table.cases.waived col.c-claim { width: 12%; } table.cases.waived col.c-origin { width: 20%; }
table.cases { table-layout: fixed; }
.test { margin-top: 2rem; }
.test > header { border: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.35rem 0.8rem; align-items: baseline; }
.test > header p { margin: 0; }
.test > header p > * + *:not([hidden])::before { content: '·'; margin: 0 0.4em 0 0.2em; color: var(--soft); font-weight: 400; }
dl.what { display: grid; grid-template-columns: 4.5rem 1fr; gap: 0.1rem 0.6rem; font-size: 0.875rem; margin: 0.4rem 0 0.7rem; }
html[lang=en] dl.what { grid-template-columns: 5.5rem 1fr; }
.filter { border: 1px solid var(--line); background: var(--faint); padding: 0.8rem 1rem; display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: end; }
.filter label { display: flex; flex-direction: column; font-size: 0.8125rem; color: var(--soft); min-width: 0; }
.filter label.text { flex: 1 1 12rem; }
.filter select, .filter input, .filter button { font: inherit; font-size: 0.875rem; color: var(--ink); background: #fff; border: 1px solid #6b7683; border-radius: 2px; padding: 0.3rem 0.5rem; min-height: 2.1rem; max-width: 100%; }
.filter select { max-width: 16rem; }
.filter button { cursor: pointer; }
.filter [role=status] { flex-basis: 100%; margin: 0; font-size: 0.875rem; }
.signatures { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; margin: 3rem 0 1.5rem; }
.signatures span { flex: 1 1 10rem; border-bottom: 1px solid var(--ink); padding-bottom: 2rem; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: 0.75rem; font-size: 0.8125rem; color: var(--soft); }
[hidden] { display: none !important; }
`;

/** On a telephone a table is a list of cards, each cell with its own label. */
const NARROW = `
@media screen and (max-width: 45rem) {
  body { padding: 1.25rem 1rem 2rem; }
  h1 { font-size: 1.375rem; }
  dl.about { grid-template-columns: 1fr; } dl.about dd { margin-bottom: 0.3rem; }
  dl.what, html[lang=en] dl.what { grid-template-columns: 1fr; } dl.what dt { margin-top: 0.3rem; }
  dl.tiles { grid-template-columns: repeat(2, 1fr); }
  .filter label, .filter label.text { flex: 1 1 100%; } .filter select { max-width: 100%; }
  table.stack, table.stack tbody, table.stack tr, table.stack td, table.stack tfoot, table.stack tbody th, table.stack tfoot th { display: block; width: auto; }
  table.stack colgroup { display: none; }
  table.stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  table.stack tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
  table.stack td, table.stack th { border: 0; padding: 0.1rem 0; text-align: left; white-space: normal; }
  table.stack td[data-label] { display: grid; grid-template-columns: 6rem 1fr; column-gap: 0.5rem; }
  table.stack td[data-label]::before { content: attr(data-label); color: var(--soft); grid-row: 1 / span 9; }
  table.stack td[data-label] > * { grid-column: 2; min-width: 0; }
  table.stack td:empty { display: none; }
}
`;

/** On paper: A4 upright, nothing to click, heads of tables on each page. */
const PAPER = `
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-center { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; color: #444; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.5; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 8mm; break-after: avoid; } h3 { font-size: 10.5pt; }
  a { color: inherit; text-decoration: none; }
  .filter, details, .skip { display: none; }
  body.filtered .filter { display: block; border: 0; padding: 0; background: none; }
  body.filtered .filter > :not([role=status]) { display: none; }
  table { font-size: 8pt; line-height: 1.4; } th, td { padding: 1mm 1.5mm; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  tr.group { break-after: avoid; }
  tr, figure, .tiles > div, .signatures { break-inside: avoid; }
  .test > header, dl.what { break-after: avoid; break-inside: avoid; }
  dl.about, dl.what, .note, footer { font-size: 8.5pt; } dl.tiles dd { font-size: 11pt; } dl.counts dd { font-size: 16pt; }
  dl.tiles { grid-template-columns: repeat(4, 1fr); }
  .charts { grid-template-columns: repeat(2, 1fr); gap: 5mm 6mm; }
  thead th { background: #eee; print-color-adjust: exact; }
  table.cases col.c-number { width: 9mm; } table.cases col.c-amount, table.cases.waived col.c-amount { width: 18mm; }
}
`;

/** The style sheet of an audit's page. */
export const pageStyle = `${SCREEN}${NARROW}${PAPER}`;
