import type { ChosenItem, Stratum } from '../../../rules/audit/sample/draw-sample.ts';
import { yuan } from '../../../rules/value/money.ts';
import type { Language } from '../../../rules/value/text.ts';
import {
  chosenAsTexts,
  paperColumnTexts,
  paperTexts,
  parameterColumnTexts,
  stratumColumnTexts,
} from '../../report/text/audit-paper-texts.ts';
import type { Column } from '../column.ts';
import { formats, solid, styleOf } from '../styles.ts';

/** An item as the paper shows it, names masked where they are to be. */
export interface SampleRow extends Pick<ChosenItem, 'claim' | 'stratum' | 'chosenAs' | 'booked' | 'eventDay'> {
  readonly number: number;
  /** The benefit's title. */
  readonly benefit: string;
  readonly unit: string;
  readonly name: string;
  /** By which a row that was changed is known. */
  readonly code: string;
}

/** A stratum with its title. */
export interface StratumRow extends Stratum {
  readonly title: string;
}

/** A line of the sheet of parameters: what it is in words, its key, its value. */
export interface ParameterRow {
  readonly key: string;
  readonly what: string;
  readonly value: string;
}

/** What a person fills in is yellow, as on other forms of ours. */
const yellow = solid('FFFFF8DC');
const toFillIn = styleOf({ wrap: true, grid: true, fill: yellow });
const sumToFillIn = styleOf({ format: formats.money, align: 'right', grid: true, fill: yellow });

/** Columns of the working paper, by whose titles it is read back. Three are left for the auditor to fill in; stratum and code stand last and are not printed. */
export function sampleColumns(language: Language): readonly Column<SampleRow>[] {
  const t = (key: keyof typeof paperColumnTexts) => paperColumnTexts[key][language];
  const p = (key: 'benefit' | 'unit' | 'name' | 'eventDay') => paperTexts[key][language];
  return [
    { title: t('number'), width: 6, kind: 'sequence', value: ({ number }) => number },
    { title: p('benefit'), width: 16, kind: 'text', value: ({ benefit }) => benefit },
    { title: t('chosen-as'), width: 9, kind: 'word', value: ({ chosenAs }) => chosenAsTexts[chosenAs][language] },
    { title: t('claim'), width: 20, kind: 'code', value: ({ claim }) => claim },
    { title: p('unit'), width: 22, kind: 'text', value: ({ unit }) => unit },
    { title: p('name'), width: 10, kind: 'word', value: ({ name }) => name },
    { title: p('eventDay'), width: 11, kind: 'date', value: ({ eventDay }) => eventDay },
    { title: t('booked'), width: 13, kind: 'money', value: ({ booked }) => yuan(booked) },
    { title: t('audited'), width: 13, kind: 'money', value: () => null, style: () => sumToFillIn },
    { title: t('papers'), width: 12, kind: 'text', value: () => null, style: () => toFillIn },
    { title: t('remark'), width: 26, kind: 'text', value: () => null, style: () => toFillIn },
    { title: t('stratum'), width: 14, kind: 'code', value: ({ stratum }) => stratum, notPrinted: true },
    { title: t('code'), width: 18, kind: 'code', value: ({ code }) => code, notPrinted: true },
  ];
}

/** Which column of {@link sampleColumns} takes yes or no, from 1. */
export const papersColumn = 10;

/** Columns of the parameters; read back by key and value. */
export function parameterColumns(language: Language): readonly Column<ParameterRow>[] {
  return [
    { title: paperTexts.what[language], width: 34, kind: 'text', value: ({ what }) => what },
    { title: parameterColumnTexts.value[language], width: 30, kind: 'code', value: ({ value }) => value },
    { title: parameterColumnTexts.key[language], width: 14, kind: 'code', value: ({ key }) => key },
  ];
}

/** Columns of the strata: items and yuan of the whole, of what is certain and of what was sampled. */
export function stratumColumns(language: Language): readonly Column<StratumRow>[] {
  const t = (key: keyof typeof stratumColumnTexts) => stratumColumnTexts[key][language];
  const tally = (of: 'all' | 'certain' | 'sampled'): Column<StratumRow>[] => [
    { title: t(`${of}-items`), width: 11, kind: 'whole', value: (row) => row[of].items },
    { title: t(`${of}-amount`), width: 15, kind: 'money', value: (row) => yuan(row[of].amount) },
  ];
  return [
    { title: t('name'), width: 16, kind: 'code', value: ({ name }) => name },
    { title: paperTexts.benefit[language], width: 18, kind: 'text', value: ({ title }) => title },
    { title: t('start'), width: 13, kind: 'money', value: ({ start }) => yuan(start) },
    ...tally('all'),
    ...tally('certain'),
    ...tally('sampled'),
  ];
}
