import { valueMissing } from '../reason.ts';
import type { BenefitView } from '../view.ts';
import { type Ruling, ruling } from './ruling.ts';

/** A condition of the benefit that no source gives: without it nobody knows whether it pays. */
export function missingRules({ benefit, id, path, scheme }: BenefitView): Ruling {
  const lacking = (['when', 'once', 'most'] as const).filter(
    (part) => benefit[part] === undefined && scheme.missing?.includes(`${path}.${part}`),
  );
  return ruling({ open: lacking.map((part) => valueMissing(`${path}.${part}`, id)) });
}
