import { shownCommand } from '../../io/report/shown-command.ts';
import { closeErrors } from '../../io/report/text/close-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Obstacle } from '../../rules/fund/closing/obstacles.ts';
import { type Waived, waive } from '../../rules/fund/closing/waive.ts';
import { nearestOf } from '../../rules/value/nearest.ts';

/**
 * Lets obstacles stand that were named with a reason.
 *
 * @throws UserError where a name is of none, of one that nobody may waive, or has no reason
 */
export function waivedOf(
  obstacles: readonly Obstacle[],
  wishes: readonly string[],
  reason: string | undefined,
): Pick<Waived, 'waived' | 'left'> {
  const { waived, left, unknown, refused, withoutReason } = waive(obstacles, wishes, reason);
  const [found] = unknown;
  if (found !== undefined) {
    const keys = obstacles.filter(({ waivable }) => waivable).map(({ key }) => key);
    const nearest = nearestOf(found, keys);
    const suggestion = { zh: nearest ? `是不是 “${nearest}”？` : '', en: nearest ? `Did you mean "${nearest}"? ` : '' };
    throw new UserError(closeErrors.unknownKey, { found, suggestion });
  }
  const [never] = refused;
  if (never)
    throw new UserError(closeErrors.notWaivable, {
      key: never.key,
      command: { zh: shownCommand(never.command, 'zh'), en: shownCommand(never.command, 'en') },
    });
  const [key] = withoutReason;
  if (key !== undefined) throw new UserError(closeErrors.noWaiverReason, { key });
  return { waived, left };
}
