import type { AppState } from '../../../shared/ipc.ts';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function AgreementsScreen(_props: { readonly state: AppState }) {
  return <ScreenFrame title={APP.menu.agreements}>{null}</ScreenFrame>;
}
