import type { Scheme } from '../../src/rules/scheme/schema.ts';
import { pathText, type SchemePath } from '../../src/rules/scheme/source-tree.ts';

/** A scheme with one value of its benefits, waiting or claims moved a little. */
export interface MovedValue {
  /** Its path and how it was moved: `benefits.hospital.compute[1].fixed +0.01`. */
  readonly what: string;
  readonly moved: Scheme;
}

type Node = Record<string | number, unknown>;
type Move = readonly [name: string, key: string, value: unknown];

const PARTS = ['benefits', 'together', 'waiting', 'claims'] as const;
const OTHER_BOUND: Readonly<Record<string, string>> = { from: 'above', above: 'from', to: 'below', below: 'to' };

/** The scheme once for each value by which claims are decided, moved by the least that can make a difference, and for each bound told to include its number or not. */
export function movedValues(scheme: Scheme): readonly MovedValue[] {
  return PARTS.flatMap((part) => valuesIn(scheme[part], [part])).flatMap(([path, value]) =>
    movesOf(path, value).map(([name, key, to]) => ({
      what: `${pathText(path)} ${name}`,
      moved: withMove(scheme, path, key, to),
    })),
  );
}

function valuesIn(value: unknown, path: SchemePath): [SchemePath, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((each, index) => valuesIn(each, [...path, index]));
  return Object.entries(value).flatMap(([key, each]) => valuesIn(each, [...path, key]));
}

function movesOf(path: SchemePath, value: unknown): readonly Move[] {
  const key = String(path.at(-1));
  const text = String(value);
  if (/^\d+(\.\d+)?%$/.test(text)) return [['+1%', key, `${Number.parseFloat(text) + 1}%`]];
  if (/^P\d+[YMD]$/.test(text)) return [['+1', key, text.replace(/\d+/, (digits) => `${Number(digits) + 1}`)]];
  if (/^\d\d-\d\d$/.test(text))
    return [['-1', key, text.replace(/\d\d$/, (day) => `${Number(day) - 1}`.padStart(2, '0'))]];
  if (!/^\d+(\.\d+)?$/.test(text)) return [];
  return [...neighbours(path, key, value), ...otherBound(path, key, value)];
}

/** A cent of a band moves the sum by less than half a fen, so that a yuan is taken there. */
function neighbours(path: SchemePath, key: string, value: unknown): Move[] {
  const inBand = path.includes('bands') && ['to', 'above'].includes(key);
  const step = typeof value === 'number' || inBand ? 1 : 0.01;
  const moved = (to: number) => (typeof value === 'number' ? to : to.toFixed(2));
  const up: Move = [`+${step}`, key, moved(Number(value) + step)];
  return Number(value) > 0 ? [up, [`-${step}`, key, moved(Number(value) - step)]] : [up];
}

/** Marginal bands, where a bound belongs to both of its bands, have no other. */
function otherBound(path: SchemePath, key: string, value: unknown): Move[] {
  const other = OTHER_BOUND[key];
  return other === undefined || path.includes('bands') ? [] : [[`${key} as ${other}`, other, value]];
}

function withMove(scheme: Scheme, path: SchemePath, key: string, value: unknown): Scheme {
  const copy = structuredClone(scheme);
  const parent = path.slice(0, -1).reduce((node: Node, step) => node[step] as Node, copy as unknown as Node);
  const last = path.at(-1);
  if (last !== undefined && String(last) !== key) delete parent[last];
  parent[key] = value;
  return copy;
}
