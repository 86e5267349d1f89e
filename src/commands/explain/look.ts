import { periodInForce } from '../../io/ledger/read/period-in-force.ts';
import { wrapped } from '../../io/terminal/wrap.ts';
import type { PersonalData } from '../../rules/findings/finding.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { schemeFromJson } from '../../rules/scheme/scheme-json.ts';
import type { Context } from '../command.ts';
import { widthFor } from '../enrolment/terminal/shown.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/** Masks personal data unless the context says otherwise. */
export type Shown = (kind: PersonalData, value: string) => string;

/** Shows personal data in full where `--unmask` was given, masked otherwise. */
export function shownFor({ unmask }: Pick<Context, 'unmask'>): Shown {
  return unmask ? (_kind, value) => value : maskPersonalData;
}

/**
 * What a bank says of payments, personal data masked unless the context says otherwise.
 *
 * @param names - of those who are paid, wherever they stand in it
 */
export function shownBankWords(context: Pick<Context, 'unmask'>, words: string, names: readonly string[]): string {
  const shown = shownFor(context);
  const known = names.filter((name) => name.trim().length > 1);
  return shown(
    'bank-words',
    known.reduce((text, name) => text.replaceAll(name, shown('name', name)), words),
  );
}

/** Lines broken so that they fit the terminal: what is broken goes on four blanks further in. */
export function fittedLines(lines: readonly string[], context: Context): string[] {
  const width = widthFor(context);
  return lines.flatMap((line) => wrapped(line, width, line.length - line.trimStart().length + 4));
}

/** The scheme in force for a period by the period's name in the ledger; each is read once. */
export function schemesOf({ ledger }: Pick<OpenWorkspace, 'ledger'>): (period: string) => Promise<Scheme> {
  const schemes = new Map<string, Promise<Scheme>>();
  const read = async (period: string) => {
    const at = period.indexOf('/');
    const { scheme } = await periodInForce(ledger, period.slice(0, at), period.slice(at + 1));
    return schemeFromJson(JSON.stringify(scheme));
  };
  return (period) => {
    const scheme = schemes.get(period) ?? read(period);
    schemes.set(period, scheme);
    return scheme;
  };
}
