import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function QuotaScreen(_props: { readonly agreementId: number }) {
  return <ScreenFrame title={APP.menu.agreements}>{null}</ScreenFrame>;
}
