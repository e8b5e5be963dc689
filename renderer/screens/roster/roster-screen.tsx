import type { RosterFilter } from '../../../shared/ipc.ts';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function RosterScreen(_props: { readonly filter?: Partial<RosterFilter> }) {
  return <ScreenFrame title={APP.menu.roster}>{null}</ScreenFrame>;
}
