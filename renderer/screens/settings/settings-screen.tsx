import type { SettingsSection } from '../../navigation.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { APP } from '../../words.ts';

export function SettingsScreen(_props: { readonly section: SettingsSection }) {
  return <ScreenFrame title={APP.menu.settings}>{null}</ScreenFrame>;
}
