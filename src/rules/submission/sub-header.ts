import type { RosterField } from '../scheme/forms.ts';
import { nameRank } from './default-names.ts';
import { labelKey } from './label.ts';
import type { NameMatch } from './name-matcher.ts';

/** Papers by which somebody is known: what kind they are of is no fact of the member that a roster is read for. */
const papers = /^(?:有效|身份)?(?:证件|证照|证书)(?:情况|信息|资料)?$/u;
const kind = /^(?:类型|类别|种类|名称|类)$/u;

/**
 * What a sub-header means under the header that spans it, which may be one of several: of 职工情况 | 证件 | 号码 the last two make the number. A word that by itself is a weak name goes by both together where these are a surer one: 类型 is the plan, 人员 | 类型 the kind of staff; of
 * 证件 | 类型 it is nothing that is read, as 证件类型 in one cell.
 *
 * @param above - the header right above
 */
export function matchUnder(
  above: string,
  text: string,
  { field }: { readonly field: (text: string) => NameMatch<RosterField> | undefined },
): NameMatch<RosterField> | undefined {
  if (papers.test(labelKey(above)) && kind.test(labelKey(text))) return undefined;
  const own = field(text);
  if (own && own.rank < nameRank.weak) return own;
  const both = field(above + text);
  return own && (both === undefined || own.rank <= both.rank) ? own : both;
}
