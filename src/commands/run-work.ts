import { shownNumber } from '../io/ledger/entry/claims/claim-number.ts';
import type { RunWork } from '../io/ledger/read/run-works.ts';
import type { RunSummary } from '../io/ledger/read/runs.ts';
import { grouped } from '../io/report/decision/wording.ts';
import { runWorkTexts } from '../io/report/text/standing-texts.ts';
import { yuan } from '../rules/value/money.ts';
import { fill, type Language } from '../rules/value/text.ts';

/** Kinds of entry whose claims are told as such; batches and answers are told by their money. */
const toldKinds = [
  'claims-redecided',
  'claim-ruled',
  'claims-approved',
  'claim-corrected',
  'payee-amended',
  'payout-voided',
  'notice-published',
  'objections-taken',
] as const;

/** What a run did with lists, claims, payments and the bank's statements, in words, a line each; nothing where it had nothing to do with them. */
export function runWorkLines(run: RunSummary, work: RunWork | undefined, office: string, language: Language): string[] {
  const say = (key: keyof typeof runWorkTexts, parameters: Record<string, string | number>) =>
    fill(runWorkTexts[key], language, parameters);
  const named = ({ claims, first }: RunWork['claims'][number]) =>
    claims === 1 ? say('one', { number: shownNumber(office, first) }) : say('many', { count: claims });
  const of = (kind: string) => work?.claims.filter((each) => each.kind === kind) ?? [];
  const taken = takenOf(run);
  const lists = listsOf(run);
  return [
    ...(lists ? [say('lists', lists)] : []),
    ...(taken
      ? [say('taken', { ...taken, amount: grouped(taken.amount) })]
      : of('claims-decided').map((each) => say('claims-decided', { claims: named(each) }))),
    ...toldKinds.flatMap((kind) => of(kind).map((each) => say(wordsOf(kind, run), { claims: named(each) }))),
    ...(work?.batches ?? []).map(({ batch, lines, amount }) =>
      say('batch', { batch: shownNumber(office, batch), lines, amount: grouped(amount) }),
    ),
    ...(work?.answers ?? []).map(({ batch, paid, bounced }) =>
      say('answer', {
        batch: shownNumber(office, batch),
        ...{ paid: paid.lines, paidAmount: grouped(paid.amount) },
        ...{ bounced: bounced.lines, bouncedAmount: grouped(bounced.amount) },
      }),
    ),
    ...(work?.statements ?? []).map(({ lines, in: into, out }) =>
      say('statements', { lines, in: grouped(into), out: grouped(out) }),
    ),
  ];
}

/** Facts that are stated in deciding a claim are entered as a correction of it. */
function wordsOf(kind: (typeof toldKinds)[number], { verb }: RunSummary): keyof typeof runWorkTexts {
  return kind === 'claim-corrected' && verb === 'claim decide' ? 'claim-stated' : kind;
}

/** What became of the lists of a run of `enrol`, as its closing has it; undefined of any other run, and of one that was killed. */
function listsOf({ verb, counts }: Pick<RunSummary, 'verb' | 'counts'>) {
  if (verb !== 'enrol' || counts.files === undefined) return undefined;
  const { files, accepted = 0, partial = 0, returned = 0, unchanged = 0 } = counts;
  return { files, accepted: accepted + partial, returned, unchanged };
}

/** What a run of `claim` took and what it decided, as its closing has it; undefined of any other run, and of one that was killed. */
export function takenOf({ counts }: Pick<RunSummary, 'counts'>) {
  const { fen, approved = 0, reduced = 0, rejected = 0, held = 0, returned = 0 } = counts;
  if (fen === undefined) return undefined;
  const claims = approved + reduced + rejected + held;
  return { claims, approved, reduced, rejected, held, returned, amount: yuan(BigInt(fen)) };
}

/** The same as data; numbers of the own office without it. */
export function runWorkJson(run: RunSummary, work: RunWork | undefined, office: string) {
  const shown = <Each extends { readonly batch: string }>(all: readonly Each[]) =>
    all.map(({ batch, ...each }) => ({ batch: shownNumber(office, batch), ...each }));
  return {
    taken: takenOf(run) ?? null,
    claims: (work?.claims ?? []).map(({ kind, claims, first }) => ({
      kind,
      claims,
      first: shownNumber(office, first),
    })),
    batches: shown(work?.batches ?? []),
    answers: shown(work?.answers ?? []),
    statements: work?.statements ?? [],
  };
}
