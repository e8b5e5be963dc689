import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function ClaimScreen(_props: { readonly id: number }) {
  return <ScreenFrame title={APP.menu.claims}>{null}</ScreenFrame>;
}
