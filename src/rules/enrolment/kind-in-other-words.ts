import type { Kind } from '../scheme/members.ts';

type Kinds = Readonly<Record<string, Kind>>;

/** Of whoever is insured elsewhere, or not: 异地职工医保, 未参加职工医保. */
const notJust = /[非未无外没停]|异地|不/u;
const place =
  /^\p{sc=Han}{2,8}?[省市县区州](?:本级|直)?(?=职工|居民|城[镇乡职居]|新?农合|新型)|^[省市县区](?:本级|直)?(?=职工|居民)/u;

/** What tells more of the same insurance: who of the staff has it, or which fund: 职工医保（在职）, 职工医保（省直）. */
const ofSame = /\((?:在职|在岗|退休|省直|市直|区直|县直|省级|市级|省本级|市本级|省|市|本地|本市|本省)\)$/u;

/** What people write for an insurance; each means the one kind of the scheme of which a name is like it. */
const insurances: readonly RegExp[] = [
  /^(?:城镇|企业|单位|退休|在职)?职工(?:社会)?(?:基本)?(?:医保|医疗保险|医疗)?$|^城镇?职(?:工?医?保)?$|^职(?:工?医?保|医)$/u,
  /^(?:城乡|城镇)?居民(?:社会)?(?:基本)?(?:医保|医疗保险|医疗)?$|^城镇?居(?:民?医?保)?$|^城乡医保$|^居(?:民?医?保|医)$/u,
  /^(?:新型)?(?:农村)?合作医疗(?:保险)?$|^新?农合(?:医保)?$/u,
];

/** Names of staff that one of these words stands for in any scheme that has it, where only one of its kinds does. */
const staff: readonly (readonly [words: RegExp, namedSo: RegExp])[] = [
  [/^(?:在岗|在册|在册在岗|正式在编)$/u, /^在职$/u],
  [/^(?:编外|编制外|非编|非在编|编外聘用|编外合同制|劳动合同制?)$/u, /^(?:合同制|合同工|非在编|临时工?|聘用)$/u],
];
const staffNames = /^(?:在职|在职职工|退休)$/u;
const suffix = /(?:人员|职工|员工)$/u;
/** A rank behind it says no more, unless a kind of the scheme is named by one. */
const rank = /(?<=^在[职岗编册])(?:干部|工人)$/u;
const ofRank = /干部|工人|行政|公务员/u;

/**
 * Which kind a text names in words that all schemes know, beside their own: 城乡居民医保, 长沙市职工医保; 在岗, 在职人员, and two names of one kind together
 * (在职在编). Words that two of a scheme's kinds may be meant by name none: 编外 where those on contract and those employed for a time are told apart.
 *
 * @param text - without blanks, half width
 * @param named - the kind that a text names in the scheme's own words
 */
export function kindInOtherWords(
  text: string,
  kinds: Kinds,
  named: (text: string) => string | undefined,
): string | undefined {
  const insurance = notJust.test(text) ? undefined : insuranceIn(text, kinds);
  return insurance ?? (hasStaff(kinds) ? staffIn(text, kinds, named) : undefined);
}

function insuranceIn(text: string, kinds: Kinds): string | undefined {
  const plain = text.replace(ofSame, '').replace(place, '');
  const like = insurances.find((pattern) => pattern.test(plain));
  return like && onlyKind(kinds, like);
}

function staffIn(text: string, kinds: Kinds, named: (text: string) => string | undefined): string | undefined {
  const hasRanks = Object.values(kinds).some((kind) => namesOf(kind).some((name) => ofRank.test(name)));
  const one = (word: string) => {
    const plain = (hasRanks ? word : word.replace(rank, '')).replace(suffix, '') || word;
    const known = staff.find(([words]) => words.test(plain))?.[1];
    return named(word) ?? named(plain) ?? (known && onlyKind(kinds, known));
  };
  const whole = one(text);
  if (whole !== undefined) return whole;
  const parts = text.split(/[()/、,，+-]+/u).filter((part) => part !== '');
  return parts.length > 1 ? sameOf(parts.map(one)) : inTwoParts(text, one);
}

/** Two names of the same kind, one behind the other: 在职在编. */
function inTwoParts(text: string, one: (word: string) => string | undefined): string | undefined {
  for (let at = 2; at <= text.length - 2 && text.length <= 12; at += 1) {
    const kind = sameOf([one(text.slice(0, at)), one(text.slice(at))]);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function sameOf(kinds: readonly (string | undefined)[]): string | undefined {
  const [first] = kinds;
  return kinds.every((kind) => kind === first) ? first : undefined;
}

function hasStaff(kinds: Kinds): boolean {
  return Object.values(kinds).some((kind) => namesOf(kind).some((name) => staffNames.test(name)));
}

/** The only kind of which a name is like that. */
function onlyKind(kinds: Kinds, like: RegExp): string | undefined {
  const ids = Object.keys(kinds).filter((id) => namesOf(kinds[id]).some((name) => like.test(name)));
  return ids.length === 1 ? ids[0] : undefined;
}

function namesOf(kind: Kind | undefined): readonly string[] {
  return kind ? [kind.title, ...(kind.aliases ?? [])] : [];
}
