import { escaped } from '../../../escaped-markup.ts';
import { thousandsApart } from '../../summary/shown.ts';
import type { ShownCase, ShownWaived } from '../audit-document.ts';
import type { PageText, Words } from './words.ts';

type Row = ShownCase | ShownWaived;

interface CaseColumn {
  readonly id: PageText;
  /** Lines of a cell, as HTML. */
  readonly lines: (row: Row, words: Words, sequence: number) => readonly (string | null)[];
}

const plain = (text: string | null) => (text === null ? null : escaped(text));
const columns: readonly CaseColumn[] = [
  { id: 'number', lines: (_row, _words, sequence) => [String(sequence)] },
  {
    id: 'who',
    lines: ({ unit, name, identity, account }, words) => [
      plain(unit),
      plain(name),
      plain(identity),
      account === null ? null : words('account', { account }),
    ],
  },
  {
    id: 'claim',
    lines: ({ claim, batch, day }, words) => [plain(claim), batch === null ? null : words('batch', { batch }), day],
  },
  { id: 'amount', lines: ({ amount }) => [amount === null ? null : thousandsApart(amount)] },
  {
    id: 'detail',
    lines: ({ detail, clause }, words) => [plain(detail), soft(clause === null ? null : words('clause', { clause }))],
  },
  { id: 'reason', lines: (row, words) => ('waiver' in row ? waiverLines(row, words) : []) },
  { id: 'origin', lines: originLines },
];

/** A table of cases; columns that none of them needs are left out. */
export function* caseTable(rows: readonly Row[], words: Words, label: string): Generator<string> {
  const shown = columns.filter(({ id, lines }) =>
    id === 'number' ? true : rows.some((row) => lines(row, words, 0).some((line) => line !== null)),
  );
  const isNumber = (id: PageText) => id === 'amount' || id === 'number';
  const waived = rows.some((row) => 'waiver' in row) ? ' waived' : '';
  yield `<table class="cases${waived} stack" aria-label="${escaped(label)}"><colgroup>${shown.map(({ id }) => `<col class="c-${id}">`).join('')}</colgroup>`;
  yield `<thead><tr>${shown.map(({ id }) => `<th scope="col"${isNumber(id) ? ' class="number"' : ''}>${words(id)}</th>`).join('')}</tr></thead>\n<tbody>\n`;
  for (const [index, row] of rows.entries()) {
    const cells = shown.map(({ id, lines }) => {
      const content = lines(row, words, index + 1).flatMap((line) => (line === null ? [] : [`<div>${line}</div>`]));
      return `<td${isNumber(id) ? ' class="number"' : ''} data-label="${words(id)}">${content.join('')}</td>`;
    });
    yield `<tr>${cells.join('')}</tr>\n`;
  }
  yield '</tbody></table>\n';
}

function soft(html: string | null): string | null {
  return html === null ? null : `<span class="soft">${html}</span>`;
}

function waiverLines({ waiver }: ShownWaived, words: Words): (string | null)[] {
  const { reason, actor, day, expires, run } = waiver;
  return [
    escaped(reason),
    words('waivedBy', { actor, day }),
    expires === null ? null : words('expires', { day: expires }),
    run === null ? null : soft(words('run', { run })),
  ];
}

function originLines({ origin, run, actor, entry, key }: Row, words: Words): (string | null)[] {
  const by = [run === null ? null : words('run', { run }), plain(actor)].filter((each) => each !== null);
  return [
    plain(origin),
    by.length === 0 ? null : by.join(' '),
    soft(entry === null ? null : words('entry', { entry })),
    `<code class="soft">${words('key', { key })}</code>`,
  ];
}
