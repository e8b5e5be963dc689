import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { ClaimLine } from '../../../shared/requests/claims.ts';
import { useRequest } from '../../api.ts';
import { OVERVIEW } from '../../words.ts';

/** By when something must be done next in any claim under way. */
export function NearestDeadline() {
  const filter = { state: 'open', kind: null, text: '' } as const;
  const { data } = useRequest('claim.list', { filter });
  if (!data) return null;
  const next = nearestOf(data.lines);
  return next === null ? OVERVIEW.claimsNoDeadline : OVERVIEW.claimsNearest(next);
}

function nearestOf(lines: readonly Pick<ClaimLine, 'deadline'>[]): string | null {
  const ends = lines.flatMap(({ deadline }) => (deadline === null ? [] : [deadline.until]));
  const [first] = ends.toSorted();
  if (first === undefined) return null;
  const [day = '', time] = first.split('T');
  return time === undefined ? toLongDay(day) : `${toLongDay(day)} ${time.replace(':', '.')} WITA`;
}
