import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function LettersScreen() {
  return <ScreenFrame title={APP.menu.letters}>{null}</ScreenFrame>;
}
