import { unitKey } from '../value/unit-name.ts';
import type { UnitOwing } from './receipt.ts';
import { isShortFor, likeness, nameWords, shortKey, withoutAccountWords } from './unit-words.ts';

/** A unit as lines name it. */
export interface IndexedUnit {
  readonly id: string;
  readonly name: string;
  /** What its names are compared by where they may be shortened. */
  readonly shortKeys: readonly string[];
}

/** The units that a text names. */
export interface UnitsNamed {
  /** By full name or credit code, in the order of the text. */
  readonly fully: readonly IndexedUnit[];
  readonly withCode: boolean;
  /** Of each word that is short for units, or nearly one’s name, those units. */
  readonly shortly: readonly {
    readonly word: string;
    readonly units: readonly IndexedUnit[];
    readonly isExact: boolean;
  }[];
}

const SHORTEST_WITHIN = 4;
/** What makes of a name within a text the name of somebody else: 红河州第一中学附属幼儿园. */
const GOES_ON =
  /^(?:附属|附设|分校|分院|分公司|分局|分厂|幼儿园|小学部|初中部|高中部|第[一二三四五六七八九十\d]+(?![一二三四五六七八九十\d期])|[东南西北]校区|校友)/u;
const CREDIT_CODE = /[0-9A-HJ-NPQRTUWXY]{18}/gu;
const LIKE_ENOUGH = 0.6;

/** Finds units by what banks’ lines say of them. */
export class UnitIndex {
  readonly #units = new Map<string, IndexedUnit>();
  /** Ids by the names that units bear, also without what makes an account’s name of them; a name that two units bear names neither. */
  readonly #byName = new Map<string, Set<string>>();
  /** Ids by the names as they stand: a unit’s own name is not in doubt because another is called the same with 工会委员会 behind it. */
  readonly #byOwnName = new Map<string, Set<string>>();
  readonly #byCode = new Map<string, string>();
  #longest = 0;
  readonly #shortly = new Map<string, UnitsNamed['shortly'][number] | undefined>();

  constructor(dues: readonly UnitOwing[]) {
    for (const { unit, name, names, creditCode } of dues) {
      if (this.#units.has(unit)) continue;
      const all = [...new Set([name, ...names].map(unitKey))].filter((each) => each !== '');
      this.#units.set(unit, {
        id: unit,
        name,
        shortKeys: [...new Set(all.map((each) => shortKey(withoutAccountWords(each))))],
      });
      for (const key of all) addTo(this.#byOwnName, key, unit);
      for (const key of new Set(all.flatMap((each) => [each, withoutAccountWords(each)]))) {
        addTo(this.#byName, key, unit);
        this.#longest = Math.max(this.#longest, key.length);
      }
      if (creditCode !== null) this.#byCode.set(creditCode.toUpperCase(), unit);
    }
  }

  unit(id: string): IndexedUnit | undefined {
    return this.#units.get(id);
  }

  /** The unit that a whole text names, as an account is called or a person types it. */
  whole(text: string): IndexedUnit | undefined {
    const own = onlyOne(this.#byOwnName.get(unitKey(text)));
    if (own !== undefined) return this.#units.get(own);
    const bare = withoutAccountWords(text);
    for (const key of [unitKey(text), bare, bare.replace(/^[^省]{2,8}省/u, '')]) {
      const ids = this.#byName.get(key);
      if (ids !== undefined) return this.#units.get(onlyOne(ids) ?? '');
    }
    return this.#units.get(this.#byCode.get(text.normalize('NFKC').trim().toUpperCase()) ?? '');
  }

  /** The units that the name of a counterparty means. */
  ofCounterparty(text: string): UnitsNamed {
    const whole = this.whole(text);
    if (whole) return { fully: [whole], withCode: false, shortly: [] };
    const shortly = this.#short(shortKey(withoutAccountWords(text)));
    return { fully: [], withCode: false, shortly: shortly ? [shortly] : [] };
  }

  /** The units that a remark names, in full or shortened. */
  ofRemark(text: string): UnitsNamed {
    const codes = [...text.normalize('NFKC').toUpperCase().matchAll(CREDIT_CODE)].flatMap(
      ([code]) => this.#byCode.get(code) ?? [],
    );
    const { found, rest } = this.#within(unitKey(text));
    const ids = [...new Set([...codes, ...found])];
    const shortly = nameWords(rest).flatMap((word) => this.#short(word) ?? []);
    return { fully: ids.flatMap((id) => this.#units.get(id) ?? []), withCode: codes.length > 0, shortly };
  }

  /** Full names within a text, the longest first at each place, and what is left of the text without them. */
  #within(text: string): { found: string[]; rest: string } {
    const found: string[] = [];
    let rest = '';
    for (let at = 0; at < text.length; ) {
      const length = this.#nameAt(text, at);
      const id = length === 0 ? undefined : this.#borne(text.slice(at, at + length), text.slice(at + length));
      if (id !== undefined) {
        found.push(id);
        rest += '、';
        at += length;
      } else rest += text[at++] ?? '';
    }
    return { found, rest };
  }

  /** Whose name it is, by what follows it in the text: before 工会 it may be that of the unit, or of the one that is called so with more behind it. */
  #borne(name: string, after: string): string | undefined {
    const own = after.startsWith('工会') ? undefined : onlyOne(this.#byOwnName.get(name));
    return own ?? onlyOne(this.#byName.get(name));
  }

  #nameAt(text: string, at: number): number {
    for (let length = Math.min(this.#longest, text.length - at); length >= 2; length--) {
      if (!this.#byName.has(text.slice(at, at + length))) continue;
      const [before, after] = [text[at - 1] ?? '', text.slice(at + length)];
      if (GOES_ON.test(after)) continue;
      const alone =
        !/\p{L}/u.test(before) && (!/^\p{L}/u.test(after) || /^(?:职工|医疗互助|互助|第|工会|缴|交)/u.test(after));
      if (length >= SHORTEST_WITHIN || alone) return length;
    }
    return 0;
  }

  /** Units for whose name a word is short, or that it nearly is. */
  #short(word: string): UnitsNamed['shortly'][number] | undefined {
    if (word.length < 2) return undefined;
    if (!this.#shortly.has(word)) this.#shortly.set(word, this.#lookShort(word));
    return this.#shortly.get(word);
  }

  #lookShort(word: string): UnitsNamed['shortly'][number] | undefined {
    const all = [...this.#units.values()];
    const short = all.filter(({ shortKeys }) =>
      shortKeys.some((key) => key === word || isShortFor(word, key) || isShortFor(key, word)),
    );
    if (short.length > 0) return { word, units: short, isExact: true };
    if (word.length < 4) return undefined;
    const scored = all
      .map((unit) => ({ unit, score: Math.max(...unit.shortKeys.map((key) => likeness(word, key))) }))
      .filter(({ score }) => score >= LIKE_ENOUGH)
      .sort((one, other) => other.score - one.score || (one.unit.id < other.unit.id ? -1 : 1));
    return scored.length === 0
      ? undefined
      : { word, units: scored.slice(0, 3).map(({ unit }) => unit), isExact: false };
  }
}

function addTo(ids: Map<string, Set<string>>, name: string, id: string): void {
  ids.set(name, (ids.get(name) ?? new Set()).add(id));
}

function onlyOne(ids: ReadonlySet<string> | undefined): string | undefined {
  const [id, ...others] = ids ?? [];
  return others.length === 0 ? id : undefined;
}
