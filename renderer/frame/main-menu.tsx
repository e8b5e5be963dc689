import { NavLink, Stack } from '@mantine/core';
import { Icon, type IconName } from '../parts/icon.tsx';
import { useNavigation, type ScreenName } from '../navigation.tsx';
import { APP } from '../words.ts';

type MenuName = keyof typeof APP.menu;

const ICON: Readonly<Record<MenuName, IconName>> = {
  home: 'home',
  roster: 'people',
  import: 'import',
  letters: 'letter',
  verify: 'verify',
  agreements: 'agreement',
  settings: 'settings',
};

/** Screens without an entry of their own belong to one that has. */
const ENTRY_OF: Readonly<Record<ScreenName, MenuName>> = {
  home: 'home',
  roster: 'roster',
  person: 'roster',
  'person-new': 'roster',
  import: 'import',
  imports: 'import',
  'same-people': 'roster',
  letters: 'letters',
  verify: 'verify',
  agreements: 'agreements',
  wording: 'settings',
  settings: 'settings',
};

export function MainMenu() {
  const { screen, go } = useNavigation();
  const active = ENTRY_OF[screen.name];
  return (
    <Stack gap={2}>
      {(Object.keys(ICON) as MenuName[]).map((name) => (
        <NavLink
          key={name}
          component="button"
          type="button"
          active={name === active}
          aria-current={name === active ? 'page' : undefined}
          label={APP.menu[name]}
          leftSection={<Icon name={ICON[name]} />}
          onClick={() => go({ name })}
          style={{ borderRadius: 'var(--mantine-radius-sm)' }}
        />
      ))}
    </Stack>
  );
}
