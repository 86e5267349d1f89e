import type { Kind } from '../scheme/members.ts';
import type { Scheme } from '../scheme/schema.ts';
import { labelKey } from '../submission/label.ts';
import { oncePerObject } from '../value/once.ts';

type Grounds = Readonly<Record<string, Kind>>;

interface GroundName {
  readonly id: string;
  readonly name: string;
}

/** Causes of an injury, which no other word holds; 性病 is held by 慢性病, and 门诊 is spoken of for many reasons. */
const causes =
  /工伤|打架|斗殴|第三[方人者]|自杀|自残|自伤|酗酒|醉酒|酒后|酒驾|吸毒|毒品|犯罪|违法|欺诈|骗取|无证驾驶|肇事|医疗事故/u;
const deniedBefore =
  /(?:非|无|未|不|不是|不属于?|没有|否认|排除|不含|未见|除|扣除|剔除|是否|有无|与)(?:了|过|存在|为|系|属于?|有|因为?|由|发生|构成|认定为?|被|任何|涉及|含|包括)*$/u;
/** 不能排除工伤 denies nothing. */
const notRuledOut =
  /(?:不|未|没有?|无法|难以)(?:能|可|予|完全|敢|得)*(?:排除|否认)(?:了|过|存在|为|系|属于?|是|有|因为?|由|发生|构成|任何)*$/u;
/** As far as the clause ends there: 第三方责任：无, not 第三方责任无力赔偿. */
const deniedBehind =
  /^(?::|情形|情况|事故|认定|可能|因素|责任|部分|费用|的|所致|致伤|引起)*(?:否|无|非|×|✗|✘|不是|没有|(?:没有|未|无)发生|无此(?:情形|情况|项)|已?排除|不属于|不成立|未认定|除外|已?扣除|已?剔除)的?$/u;
const affirmed = /^:?(?:是|有|√|✓|✔)$/u;
const whatCameOfIt = /^(?:所?致|引起|引发|导致|造成)/u;
const andSoOn = /^等?(?:情形|情况|原因)?$/u;
const parting = /([\s,。;、!()[\]【】/+]+)/u;
/** Parts what one denial lists; any other sign ends it. */
const listing = /^\s*[、/]\s*$/u;
const andAlso = /(?:以及|及|或者?|和)$/u;
const andBefore = /^(?:以及|及|或者?|和)/u;

const namesOf = oncePerObject((grounds: Grounds): readonly GroundName[] =>
  Object.entries(grounds).flatMap(([id, { title, aliases = [] }]) =>
    [title, ...aliases].flatMap((each) => {
      const name = plain(each);
      return name.length < 2 ? [] : { id, name };
    }),
  ),
);

/** Words parted by blanks stay parted. */
function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/**
 * Which of the scheme's grounds of exclusion a text speaks of by their titles and aliases (工伤致腿骨折), each once; none that it denies: 非工伤, 排除工伤、打架斗殴, 工伤：否.
 * Causes of an injury are known anywhere in it, other grounds only where a clause of it is nothing else or says what came of them.
 */
export function groundsSpokenOf(text: string, scheme: Scheme): readonly string[] {
  const grounds = scheme.claims?.exclusions;
  if (grounds === undefined) return [];
  const whole = plain(text);
  const near = namesOf(grounds).filter(({ name }) => whole.includes(name));
  if (near.length === 0) return [];
  const found = new Set(near.flatMap(({ id, name }) => (name === whole ? id : [])));
  let denied = false;
  for (const [index, part] of whole.split(parting).entries()) {
    if (index % 2 === 1) {
      // 排除工伤、打架斗殴等情形 denies all that it lists.
      denied = denied && listing.test(part);
      continue;
    }
    const named = near.filter(({ name }) => part.includes(name));
    const said = named.filter(({ name }) => isSaid(around(part, name, near), name, denied));
    for (const { id } of said) found.add(id);
    if (named.length > 0) denied = said.length === 0;
  }
  return [...found];
}

/** What stands before and behind a ground in a part, without others that are listed with it: around 打架斗殴 in 非工伤及打架斗殴, 非 and nothing. */
function around(part: string, name: string, near: readonly GroundName[]): [string, string] {
  const at = part.indexOf(name);
  let [before, behind] = [part.slice(0, at), part.slice(at + name.length)];
  const listed = (joined: boolean, stands: (name: string) => boolean) =>
    joined ? near.find((each) => stands(each.name))?.name : undefined;
  for (;;) {
    const [to, from] = [before.replace(andAlso, ''), behind.replace(andBefore, '')];
    const former = listed(to !== before, (each) => to.endsWith(each));
    const next = listed(from !== behind, (each) => from.startsWith(each));
    if (former === undefined && next === undefined) return [before, behind];
    if (former !== undefined) before = to.slice(0, -former.length);
    if (next !== undefined) behind = from.slice(next.length);
  }
}

function isSaid([before, behind]: readonly [string, string], name: string, deniedSoFar: boolean): boolean {
  if (affirmed.test(behind) || notRuledOut.test(before)) return true;
  if (deniedBefore.test(before) || deniedBehind.test(behind)) return false;
  const alone = before === '' && andSoOn.test(behind);
  if (alone) return !deniedSoFar;
  return causes.test(name) || whatCameOfIt.test(behind);
}

/** A header that asks for a ground of exclusion: 是否工伤, 是否属于第三方责任. */
export interface AskedGround {
  readonly id: string;
  /** It names the ground and does not ask, so that a number in it may count or pay for something: 门诊, 体检. */
  readonly bare: boolean;
}

/** Which ground of exclusion a column asks for by its header; undefined where none. */
export function groundAsked(header: string, scheme: Scheme): AskedGround | undefined {
  const grounds = scheme.claims?.exclusions;
  if (grounds === undefined) return undefined;
  const key = plain(labelKey(header));
  const name = key.replace(/^(?:是否|有无|是不是)(?:属于?|为|系|有|涉及|存在|因)?/u, '');
  const named = namesOf(grounds).find(
    (each) => each.name === name || each.name === name.replace(/(?:情形|导致)$/u, ''),
  );
  return named && { id: named.id, bare: name === key };
}

const causeHeader = /原因|起因|经过|致伤|受伤|事故|情况|说明|备注/u;
const ASKING = /是否|是不是|有无|原因|起因|经过/u;
const otherHeader = /日期|时间|地点|金额|费用|部位|单位|电话/u;

/** Whether a column that is no field of a claim is looked at for grounds of exclusion: it asks for one, or tells how something came about (受伤原因, 事故经过). */
export function mayTellExclusion(header: string, scheme: Scheme): boolean {
  if (scheme.claims?.exclusions === undefined) return false;
  return groundAsked(header, scheme) !== undefined || (causeHeader.test(header) && !otherHeader.test(header));
}

/**
 * Whether a label on a form is looked at for grounds of exclusion: it asks for one in so many words (是否工伤), or tells how something came about. Not labels such as 说明, behind which
 * forms print what is not paid for.
 */
export function asksExclusion(label: string, scheme: Scheme): boolean {
  return ASKING.test(label) && mayTellExclusion(label, scheme);
}
