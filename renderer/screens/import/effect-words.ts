import { toShortDay } from '../../../shared/domain/values/day.ts';
import type { RowEffect } from '../../../shared/domain/plan.ts';
import { LEAVE_REASON } from '../../../shared/words.ts';
import { IMPORT } from '../../words.ts';

/** What saving a row does beside writing its values. */
export function effectWords(effect: RowEffect): string {
  switch (effect.kind) {
    case 'return':
      return IMPORT.effect.return;
    case 'leave':
      return IMPORT.effect.leave(toShortDay(effect.on), LEAVE_REASON[effect.reason]);
    case 'move':
      break;
  }
  return IMPORT.effect.move(toShortDay(effect.on));
}
