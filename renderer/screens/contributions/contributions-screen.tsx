import type { AppState } from '../../../shared/views.ts';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function ContributionsScreen(_props: {
  readonly agreementId: number | null;
  readonly state: AppState;
}) {
  return <ScreenFrame title={APP.menu.contributions}>{null}</ScreenFrame>;
}
