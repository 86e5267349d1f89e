import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address, type Cell, type Row, type SubmittedFile } from './cell.ts';
import { beginsPart } from './not-taking-part-sections.ts';
import type { RosterSheet } from './roster-sheet.ts';
import type { RosterRow } from './submission.ts';
import { giveUp, haveLeft, isGone, ofScheme, takePart } from './taking-part-words.ts';

/** What a note says no of, and whom: rows of its own sheet. */
interface Note {
  readonly cell: Cell;
  readonly rows: readonly RosterRow[];
}

/** A longer text is an explanation of how the list is filled in. */
const longest = 120;
/** Of most rows one look tells that they are no such note. */
const mayBe = /[不未没退停减弃拒废消删出走离职解死世故亡]/;
const no = `(?:(?:不|未|没有?)(?:再|愿意?|想)*${takePart}|放弃${takePart}?|退出|取消${takePart}|${giveUp}|${haveLeft}|${isGone})${ofScheme}`;
const already =
  '(?:本人|本期|本次|本年度?|今年|已经?|现|均|都|全部|自愿|要求|申请|决定|暂|于?(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}[日号])?(?:份)?)*';
const why = '(?:因.{1,12}?)?';
const clauseEnd = /[,;。!]+/;
const said = new RegExp(`^${why}${already}${no}(?:本?单位|本公司)?了?$`);
const ofAbove = new RegExp(
  `^(?:以上|上述|上列)(?:\\d{1,4}[人名位])?(?:人员|职工|员工|会员|同志|名单)*${why}${already}${no}了?$`,
);
/** 未参加人员：王芳、李强. */
const labelled = new RegExp(`^(${already}${no}(?:人员|职工|会员|名单|的)*(?:有|为)?:)(.+)$`);
const titles = /(?:同志|女士|先生|等?[\d两二三四五六七八九十]*[人名位])+$/;
const eighteen = /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/g;
const prefix = /^(?:[(]?(?:注|备注|说明|附注)[)]?[:、]?|其中[:,]?|\d{1,2}[、.)])+/;
/** Who left or gave up before, or elsewhere, may take part now. */
const former = /去年|上(?:一|个)?(?:年|期|届|次|轮)|往[年期]|以前|此前|原|曾/;
const takesPartNow = new RegExp(
  `(?:现|今年|本期|本次|本年|重新|恢复|继续|仍)(?:已|又|再|新|愿意?|自愿)*(?:${takePart}|续)`,
);

/**
 * `note-not-taking-part`: a line among or below the people of a sheet says of some of them, by name or identity number, or of all above it, that they take no
 * part (杨勇（350102…）已离职; 以上人员本期均不参加). Whoever is listed is charged, so that the list goes back.
 */
export function leaversNoted(file: SubmittedFile, sheets: readonly RosterSheet[]): Finding[] {
  return sheets.flatMap((sheet) =>
    notesOn(sheet).map(({ cell, rows }) =>
      finding('note-not-taking-part', {
        origin: { file: file.path, sheet: sheet.grid.sheet.name, cell: address(cell.row, cell.column) },
        found: cell.text.trim(),
        parameters: {
          people: rows.length,
          rows: rows
            .slice(0, 5)
            .map(({ number }) => number)
            .join('、'),
        },
      }),
    ),
  );
}

/** The rows of people of whom {@link leaversNoted} tells. */
export function rowsNoted(sheets: readonly RosterSheet[]): RosterRow[] {
  return sheets.flatMap((sheet) => notesOn(sheet).flatMap(({ rows }) => rows));
}

function notesOn({ blocks, rest }: RosterSheet): Note[] {
  const all = blocks.flatMap(({ rows }) => rows);
  const notes: Note[] = [];
  let part: RosterRow[] = [];
  const take = (rows: readonly Row[]) => {
    for (const row of rows) {
      const note = noteIn(row, part, all);
      if (note) notes.push(note);
      else if (beginsPart(row)) part = [];
    }
  };
  for (const { before, rows } of blocks) {
    take(before);
    part = [...part, ...rows];
  }
  take(rest);
  return notes;
}

function noteIn({ cells }: Row, above: readonly RosterRow[], all: readonly RosterRow[]): Note | undefined {
  const [first] = cells;
  if (!first || cells.length > 3) return undefined;
  const whole = plain(cells.map(({ text }) => text).join('')).replace(prefix, '');
  if (whole.length > longest || !mayBe.test(whole)) return undefined;
  const [, , listed] = labelled.exec(whole) ?? [];
  if (listed !== undefined && !former.test(whole)) return noteOf(first, byName(namesIn(listed), all));
  for (const cell of cells) {
    if (cell.kind !== 'text' || !mayBe.test(cell.text)) continue;
    const text = plain(cell.text).replace(prefix, '').replaceAll(':', '');
    const clauses = text.split(clauseEnd).filter((clause) => clause !== '');
    if (clauses.some((clause) => takesPartNow.test(clause))) continue;
    const isOfAbove = clauses.some((clause) => ofAbove.test(clause));
    const note = noteOf(cell, isOfAbove ? above : told(text, clauses, all));
    if (note) return note;
  }
  return undefined;
}

function noteOf(cell: Cell, rows: readonly RosterRow[]): Note | undefined {
  return rows.length > 0 ? { cell, rows } : undefined;
}

/** The listed people of whom a sentence says so: by their numbers, else by their names where nothing else stands before what is said. */
function told(text: string, clauses: readonly string[], all: readonly RosterRow[]): readonly RosterRow[] {
  const numbers = new Set((text.match(eighteen) ?? []).map((number) => number.toUpperCase()));
  if (numbers.size > 0) {
    const isSaid = clauses.some((clause) => !former.test(clause) && saidFrom(clause) !== undefined);
    return isSaid ? all.filter(({ cells }) => numbers.has(plain(cells['id-number']?.text ?? '').toUpperCase())) : [];
  }
  return byName(
    clauses.flatMap((clause, at) => {
      if (former.test(clause)) return [];
      const isBefore = saidFrom(clauses[at + 1] ?? '') === 0;
      return namesIn(clause.slice(0, saidFrom(clause) ?? (isBefore ? clause.length : 0)));
    }),
    all,
  );
}

/** Where in a clause it begins to say that somebody takes no part: 王芳本期退出 at 2. Undefined where it does not, or denies it. */
function saidFrom(clause: string): number | undefined {
  for (let at = 0; at < clause.length; at += 1)
    if (said.test(clause.slice(at))) return /[不未没非无有]$/.test(clause.slice(0, at)) ? undefined : at;
  return undefined;
}

/** 职工王芳、李强等2人 gives 王芳 and 李强; a sentence on anybody else gives words that are nobody's name. */
function namesIn(text: string): string[] {
  const each = text.replace(/[(][^()]*[)]/g, '').split(/[、,;和及与]/);
  return each.map((name) => name.replace(/^(?:[我本]?单位)?(?:职工|会员|员工)/, '').replace(titles, ''));
}

function byName(names: readonly string[], all: readonly RosterRow[]): readonly RosterRow[] {
  const asked = new Set(names.filter((name) => name.length >= 2));
  return asked.size === 0 ? [] : all.filter(({ cells }) => asked.has(plain(cells.name?.text ?? '')));
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
}
