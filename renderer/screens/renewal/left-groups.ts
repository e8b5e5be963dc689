import { LEAVE_REASONS } from '../../../shared/domain/membership.ts';
import { toShortDay, type Day } from '../../../shared/domain/values/day.ts';
import { LEAVE_REASON } from '../../../shared/words.ts';
import type { LeftBecause } from '../../../shared/domain/renewal/judge-member.ts';
import type { RenewalLine, RenewalPlan } from '../../../shared/requests/renewal.ts';
import { PKS_SHORT, RENEWAL } from '../../words.ts';

/** People who are proposed to be left for one reason, with those of them who are carried anyway. */
export interface LeftGroup {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly RenewalLine[];
  /** Not carried. */
  readonly left: number;
  /** Nobody of them can be carried: they died before the new period. */
  readonly isFinal: boolean;
}

/** In which order the groups stand: what is certain first. */
const ORDER = [
  'dead',
  'died-since',
  ...LEAVE_REASONS.map((reason) => `left ${reason}`),
  'left',
  'other-pks',
  'too-old',
  'too-young',
  'chosen',
];

function keyOf(because: LeftBecause, from: Day): string {
  // A period that is agreed on late may have begun while they lived.
  if (because.kind === 'dead' && because.on !== null && because.on >= from) return 'died-since';
  if (because.kind !== 'left') return because.kind;
  return because.reason === null ? 'left' : `left ${because.reason}`;
}

function nameOf(because: LeftBecause): string {
  return because.kind === 'left' && because.reason !== null
    ? LEAVE_REASON[because.reason]
    : RENEWAL.because[because.kind];
}

/** Whoever is carried anyway stays in sight where they were found, to be left again. */
export function leftGroups(plan: RenewalPlan): readonly LeftGroup[] {
  const groups = new Map<string, { name: string; lines: RenewalLine[]; left: number }>();
  const add = (line: RenewalLine, left: number) => {
    const key = keyOf(line.because, plan.from);
    const name = key === 'died-since' ? RENEWAL.diedSince : nameOf(line.because);
    const group = groups.get(key) ?? { name, lines: [], left: 0 };
    groups.set(key, group);
    group.lines.push(line);
    group.left += left;
  };
  for (const line of plan.left) add(line, 1);
  for (const line of plan.carriedAnyway) add(line, 0);
  const collator = new Intl.Collator('id');
  return [...groups]
    .map(([key, group]) => ({
      ...group,
      key,
      isFinal: key === 'dead',
      lines: group.lines.toSorted((a, b) => collator.compare(a.name, b.name)),
    }))
    .toSorted((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key));
}

/** What is to be said of one of them beside the name of the group. */
export function becauseWords(because: LeftBecause): string {
  switch (because.kind) {
    case 'dead':
      return because.on === null ? '' : RENEWAL.diedOn(toShortDay(because.on));
    case 'left':
      return because.on === null ? '' : RENEWAL.since(toShortDay(because.on));
    case 'too-old':
    case 'too-young':
      return RENEWAL.age(because.age);
    case 'other-pks':
      return RENEWAL.otherPks(PKS_SHORT[because.pks]);
    default:
      return '';
  }
}
