import type { AppState } from '../../../shared/views.ts';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function BpjsScreen(_props: { readonly state: AppState }) {
  return <ScreenFrame title={APP.menu.bpjs}>{null}</ScreenFrame>;
}
