import { NavLink, Stack } from '@mantine/core';
import { Icon, type IconName } from '../parts/icon.tsx';
import type { RequestName } from '../../shared/ipc.ts';
import { useNavigation, type ScreenName } from '../navigation.tsx';
import { useMayAsk } from '../session.tsx';
import { APP } from '../words.ts';

type MenuName = keyof typeof APP.menu;

const ICON: Readonly<Record<MenuName, IconName>> = {
  home: 'home',
  roster: 'people',
  import: 'import',
  claims: 'claim',
  contributions: 'money',
  bpjs: 'compare',
  letters: 'letter',
  verify: 'verify',
  agreements: 'agreement',
  audit: 'history',
  settings: 'settings',
};

/** What an entry lives on: whoever may ask for nothing of it has no use of the entry. */
const NEEDS: Readonly<Record<MenuName, readonly RequestName[]>> = {
  home: ['signatory.list'], // whole, not of one department
  roster: ['roster.list'],
  import: ['import.list'],
  claims: ['claim.list'],
  contributions: ['contribution.get'],
  bpjs: ['bpjs.compare'],
  letters: ['letters.list'],
  verify: ['letters.list'], // the register that a letter is looked for in
  agreements: ['signatory.list'],
  audit: ['audit.list'],
  settings: ['department.save', 'data.check'],
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
  claims: 'claims',
  claim: 'claims',
  'claim-new': 'claims',
  contributions: 'contributions',
  bpjs: 'bpjs',
  renewal: 'agreements',
  quota: 'agreements',
  letters: 'letters',
  verify: 'verify',
  agreements: 'agreements',
  wording: 'settings',
  audit: 'audit',
  settings: 'settings',
};

/** Whoever imports nothing looks at what was imported. */
const IMPORTS = { name: 'imports' } as const;

const MENU = Object.keys(ICON) as MenuName[];

export function MainMenu() {
  const { screen, go } = useNavigation();
  const may = useMayAsk();
  const active = ENTRY_OF[screen.name];
  return (
    <Stack gap={2}>
      {MENU.filter((name) => NEEDS[name].some(may)).map((name) => (
        <NavLink
          key={name}
          component="button"
          type="button"
          active={name === active}
          aria-current={name === active ? 'page' : undefined}
          label={APP.menu[name]}
          leftSection={<Icon name={ICON[name]} />}
          onClick={() => go(name === 'import' && !may('import.preview') ? IMPORTS : { name })}
          style={{ borderRadius: 'var(--mantine-radius-sm)' }}
        />
      ))}
    </Stack>
  );
}
