import type { AppState } from '../../../shared/views.ts';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function RenewalScreen(_props: { readonly agreementId: number; readonly state: AppState }) {
  return <ScreenFrame title={APP.menu.agreements}>{null}</ScreenFrame>;
}
