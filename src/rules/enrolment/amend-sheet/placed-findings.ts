import type { Finding } from '../../findings/finding.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { type AmendField, amendTitle } from './fields.ts';
import { type AmendRow, standOf } from './read-row.ts';

/** The cell that says in a sheet what an option says on the command line. */
const FIELDS: Readonly<Record<string, AmendField>> = {
  '--unit': 'unit-name',
  '--on': 'date',
  '--to': 'new-unit',
  '--number': 'right-id-number',
  '--name': 'right-name',
  '--kind': 'right-staff-kind',
  '--account': 'right-bank-card',
  '--unit-paid': 'unit-paid',
  '--without-claims': 'without-claims',
  '--paid-on': 'paid-on',
  '--newcomer-id': 'newcomer-id-number',
};

/** Findings of an amendment, each at the cell of the row that it is about; what the row's cells were told of already is not told again. */
export function placedFindings(findings: readonly Finding[], row: AmendRow, scheme: Scheme): Finding[] {
  const told = new Set(row.findings.map(keyOf));
  return findings
    .map((each): Finding => {
      const option = each.origin.file;
      if (!option.startsWith('--'))
        return each.origin.cell === undefined ? { ...each, origin: standOf(row, 'name') } : each;
      const field = fieldOf(option, row);
      const found = each.found === option ? amendTitle(scheme, field) : each.found;
      return { ...each, origin: standOf(row, field), found };
    })
    .filter((each) => !told.has(keyOf(each)));
}

function fieldOf(option: string, { number }: AmendRow): AmendField {
  if (option === '--member') return number === null ? 'name' : 'id-number';
  const known = FIELDS[option];
  if (known !== undefined) return known;
  return option.startsWith('--newcomer-') ? (option.slice(2) as AmendField) : 'matter';
}

const keyOf = ({ code, origin }: Finding) => `${code} ${origin.sheet}!${origin.cell}`;
