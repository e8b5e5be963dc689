import type { Pks } from '../../../shared/domain/agreement.ts';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function ImportScreen(_props: { readonly pks?: Pks }) {
  return <ScreenFrame title={APP.menu.import}>{null}</ScreenFrame>;
}
