import type { Pks } from '../../../shared/domain/agreement.ts';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function PersonScreen(_props: { readonly id: number | null; readonly pks?: Pks }) {
  return <ScreenFrame title={APP.menu.roster}>{null}</ScreenFrame>;
}
