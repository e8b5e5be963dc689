import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function ClaimsScreen() {
  return <ScreenFrame title={APP.menu.claims}>{null}</ScreenFrame>;
}
