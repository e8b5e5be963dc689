import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function ImportsScreen() {
  return <ScreenFrame title={APP.menu.import}>{null}</ScreenFrame>;
}
