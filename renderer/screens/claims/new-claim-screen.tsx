import type { Day } from '../../../shared/domain/values/day.ts';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function NewClaimScreen(_props: {
  readonly personId: number | null;
  readonly eventOn: Day | null;
  readonly today: Day;
}) {
  return <ScreenFrame title={APP.menu.claims}>{null}</ScreenFrame>;
}
