import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { ObjectedLine } from '../../io/ledger/read/notices/objected-lines.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { noticeVerbTexts as texts } from '../../io/report/text/notice-verb-texts.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { ReadObjection } from '../../rules/notice/read-objections.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import { findingJson, findingLines } from '../finding-lines.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import { settlingCommand } from './kept-back.ts';

/** So many claims are named. */
const NAMED = 10;

/** What became of a list of objections. */
export interface ToldObjections {
  readonly outcome: 'taken' | 'tried' | 'known' | 'nothing' | 'refused';
  readonly findings: readonly Finding[];
  readonly objections: readonly ReadObjection[];
  readonly lines: readonly ObjectedLine[];
  readonly run: { readonly number: number; readonly head: string } | null;
}

/** Prints what was taken; who objects and what he says is told in `explain` only. */
export function tellObjections({ workspace }: OpenWorkspace, told: ToldObjections, context: Context): void {
  const { outcome, findings, objections, run } = told;
  const { office } = workspace.settings;
  const claims = [...new Map(objections.map(({ line }) => [line.claim, line])).values()];
  if (context.json) {
    const report = { schemaVersion: 1, command: 'notice', run: run?.number ?? null, chainHead: run?.head ?? null };
    const taken = objections.map(({ line, on }) => ({ claim: line.claim, notice: line.notice, row: line.row, on }));
    const rest = { findings: findings.map((each) => findingJson(each, context)) };
    context.print(JSON.stringify({ ...report, outcome, objections: taken, ...rest }, null, 2));
    return;
  }
  const { language, print } = context;
  for (const line of findingLines(findings, context)) print(line);
  const named = claims.slice(0, NAMED).map(({ claim }) => shownNumber(office, claim));
  const numbers = `${named.join(', ')}${claims.length > NAMED ? ' …' : ''}`;
  const said = { count: objections.length, claims: claims.length, numbers };
  if (outcome === 'refused') print(fill(texts.notTaken, language, { count: findings.length }));
  if (outcome === 'nothing') print(texts.noObjections[language]);
  if (outcome === 'known') print(texts.known[language]);
  if (outcome === 'tried') print(fill(texts.wouldTake, language, said));
  if (outcome === 'taken') {
    print(fill(texts.takenObjections, language, said));
    const [first] = claims;
    const command = settlingCommand(first?.claim ?? '', first?.frozen === true, language);
    for (const line of fittedLines([fill(texts.settle, language, { command })], context)) print(line);
  }
  if (run) print(fill(enrolTexts.run, language, { run: run.number, head: run.head.slice(0, 16) }));
  if (context.dryRun) print(enrolTexts.dryRun[language]);
}
