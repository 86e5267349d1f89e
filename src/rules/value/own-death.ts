/** As much of a submitted claim as tells who died. */
interface TellsOfDeath {
  readonly claim: { readonly event?: unknown; readonly relation?: unknown };
  readonly patient: unknown;
}

/** Whether a claim is made because the member himself died, not somebody of the family, named or told by the relation alone. */
export function isOwnDeath({ claim, patient }: TellsOfDeath): boolean {
  return claim.event === 'death' && patient === null && (claim.relation ?? 'member') === 'member';
}
