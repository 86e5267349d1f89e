import type { PlainDate } from '../../../rules/value/plain-date.ts';
import type { EntryPeriod } from './period-id.ts';

/** A claim on a public notice, as it is shown there: never more of its person than this. */
export interface NoticeLine {
  /** From 1 on the notice. */
  readonly row: number;
  /** The claim's number, in full; it is not shown. */
  readonly number: string;
  readonly person: string;
  readonly unit: string | null;
  readonly unitName: string;
  /** Masked: 张*三. */
  readonly name: string;
  /** The last characters of the identity number, four at most; null where none are shown. */
  readonly digits: string | null;
  readonly benefits: readonly string[];
  /** What the scheme has shown besides, by column. */
  readonly more: Readonly<Record<string, string>>;
  /** In yuan. */
  readonly amount: string;
}

/** What a public notice says of the fund on the day on which it was made. Money in yuan. */
export interface NoticeFigures {
  readonly units: number;
  readonly members: number;
  readonly received: string;
  readonly visits: number;
  readonly persons: number;
  readonly granted: string;
  readonly paid: string;
  readonly balance: string;
}

/** Decided claims put on public notice. All that the notice shows stands in it, so that it can be written again byte for byte. */
export interface NoticePublished {
  readonly kind: 'notice-published';
  readonly day: PlainDate;
  /** In full, `红河州办事处/2026-001`. */
  readonly notice: string;
  readonly period: EntryPeriod;
  /** The first and the last day on which it is up. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly options: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  /** Where and how to object. */
  readonly objectTo: string;
  readonly figures: NoticeFigures;
  readonly lines: readonly NoticeLine[];
}

/** What somebody has against a claim on a notice. */
export interface Objection {
  /** From 1 in the entry. */
  readonly place: number;
  /** The notice, in full, and the claim's row on it. */
  readonly notice: string;
  readonly row: number;
  readonly number: string;
  readonly person: string;
  /** Null where nobody gave a name. */
  readonly objector: string | null;
  readonly said: string;
  /** The day on which it was said. */
  readonly on: PlainDate;
  readonly origin: { readonly file: string; readonly sheet: string; readonly cell: string };
}

/** Objections that came in while claims were on notice: their payments are held until each is settled. */
export interface ObjectionsTaken {
  readonly kind: 'objections-taken';
  readonly day: PlainDate;
  readonly file: string;
  readonly sha256: string;
  readonly objections: readonly Objection[];
}

/** Entries about public notices and what is objected to them. */
export type NoticeEntry = NoticePublished | ObjectionsTaken;
