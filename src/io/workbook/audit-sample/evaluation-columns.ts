import type { StratumResult } from '../../../rules/audit/sample/evaluate-sample.ts';
import type { PaperRow } from '../../../rules/audit/sample/read-rows.ts';
import { yuan } from '../../../rules/value/money.ts';
import type { Language } from '../../../rules/value/text.ts';
import { evaluationTexts as texts } from '../../report/text/audit-evaluation-texts.ts';
import { chosenAsTexts, paperColumnTexts } from '../../report/text/audit-paper-texts.ts';
import { sampleTexts } from '../../report/text/audit-sample-texts.ts';
import type { Column } from '../column.ts';

/** A line of the conclusion: what it is, and the words or the sum. */
export interface ConclusionRow {
  readonly what: string;
  readonly said: string;
}

/** A stratum with its title. */
export interface StratumResultRow extends StratumResult {
  readonly title: string;
}

/** A sampled item that was paid too much, in its rank. */
export interface ErrorRow {
  readonly number: number;
  readonly claim: string;
  /** Decimal texts. */
  readonly tainting: string;
  readonly increment: string;
  /** Yuan. */
  readonly adds: string;
}

/** A row of the working paper as it was read back; sums in fen, null where nothing was filled in. */
export type ItemRow = PaperRow;

/** What is wrong with a paper, and where. */
export interface ProblemRow {
  readonly at: string;
  readonly text: string;
}

/** Columns of the conclusion. */
export function conclusionColumns(language: Language): readonly Column<ConclusionRow>[] {
  return [
    { title: texts.what[language], width: 20, kind: 'text', value: ({ what }) => what },
    { title: texts.said[language], width: 68, kind: 'text', value: ({ said }) => said },
  ];
}

/** Columns of the results by stratum; sums in yuan, `known` and `likely` of what was paid too much unless the title says otherwise. */
export function stratumResultColumns(language: Language): readonly Column<StratumResultRow>[] {
  const t = (key: 'colErrors' | 'colKnown' | 'colProjected' | 'likely' | 'likelyUnder') => texts[key][language];
  const s = (key: 'colStratum' | 'colItems' | 'colAmount' | 'colCertain' | 'colSampled') => sampleTexts[key][language];
  return [
    { title: s('colStratum'), width: 20, kind: 'text', value: ({ title }) => title },
    { title: s('colItems'), width: 9, kind: 'whole', value: ({ stratum }) => stratum.all.items },
    { title: s('colAmount'), width: 15, kind: 'money', value: ({ stratum }) => yuan(stratum.all.amount) },
    { title: s('colCertain'), width: 9, kind: 'whole', value: ({ stratum }) => stratum.certain.items },
    { title: s('colSampled'), width: 9, kind: 'whole', value: ({ stratum }) => stratum.sampled.items },
    { title: t('colErrors'), width: 9, kind: 'whole', value: ({ errors }) => errors },
    { title: t('colKnown'), width: 13, kind: 'money', value: ({ overpaid }) => yuan(overpaid.known) },
    { title: t('colProjected'), width: 13, kind: 'money', value: ({ overpaid }) => yuan(overpaid.projected) },
    { title: t('likely'), width: 13, kind: 'money', value: ({ overpaid }) => yuan(overpaid.likely) },
    { title: t('likelyUnder'), width: 13, kind: 'money', value: ({ underpaid }) => yuan(underpaid.likely) },
  ];
}

/** Columns of what was paid too much, by rank, with what each adds to the upper limit. */
export function errorColumns(language: Language): readonly Column<ErrorRow>[] {
  const t = (key: 'rank' | 'tainting' | 'increment' | 'adds') => texts[key][language];
  return [
    { title: t('rank'), width: 7, kind: 'sequence', value: (_row, sequence) => sequence },
    { title: paperColumnTexts.number[language], width: 8, kind: 'sequence', value: ({ number }) => number },
    { title: paperColumnTexts.claim[language], width: 24, kind: 'code', value: ({ claim }) => claim },
    { title: t('tainting'), width: 12, kind: 'ratio', value: ({ tainting }) => tainting },
    { title: t('increment'), width: 14, kind: 'code', value: ({ increment }) => increment },
    { title: t('adds'), width: 15, kind: 'money', value: ({ adds }) => adds },
  ];
}

/** Columns of the items as they were audited; the error is booked less audited, below zero where too little was paid. */
export function itemColumns(language: Language): readonly Column<ItemRow>[] {
  const p = (key: keyof typeof paperColumnTexts) => paperColumnTexts[key][language];
  const yes = { zh: '是', en: 'yes' }[language];
  const no = { zh: '否', en: 'no' }[language];
  const difference = ({ booked, audited }: ItemRow) => (audited === null ? null : yuan(booked - audited));
  return [
    { title: p('number'), width: 7, kind: 'sequence', value: ({ number }) => number },
    { title: p('claim'), width: 22, kind: 'code', value: ({ claim }) => claim },
    { title: p('stratum'), width: 14, kind: 'code', value: ({ stratum }) => stratum },
    { title: p('chosen-as'), width: 9, kind: 'word', value: ({ chosenAs }) => chosenAsTexts[chosenAs][language] },
    { title: p('booked'), width: 13, kind: 'money', value: ({ booked }) => yuan(booked) },
    {
      title: p('audited'),
      width: 13,
      kind: 'money',
      value: ({ audited }) => (audited === null ? null : yuan(audited)),
    },
    { title: texts.error[language], width: 20, kind: 'money', value: difference },
    {
      title: p('papers'),
      width: 13,
      kind: 'word',
      value: ({ papers }) => (papers === null ? null : papers ? yes : no),
    },
    { title: p('remark'), width: 30, kind: 'text', value: ({ remark }) => remark },
  ];
}

/** Columns of what is wrong with a paper. */
export function problemColumns(language: Language): readonly Column<ProblemRow>[] {
  return [
    { title: texts.place[language], width: 22, kind: 'code', value: ({ at }) => at },
    { title: texts.said[language], width: 66, kind: 'text', value: ({ text }) => text },
  ];
}
