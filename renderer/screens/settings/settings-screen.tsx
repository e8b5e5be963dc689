import { Button, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RequestName } from '../../../shared/ipc.ts';
import type { AppState } from '../../../shared/views.ts';
import { useNavigation, type SettingsSection } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { useMayAsk } from '../../session.tsx';
import { SETTINGS, WORDING } from '../../words.ts';
import { AccountsSection } from './accounts-section.tsx';
import { CheckSection } from './check-section.tsx';
import { CopiesSection } from './copies-section.tsx';
import { DepartmentsSection } from './departments-section.tsx';
import { ForgettingSection } from './forgetting-section.tsx';
import { LawSection } from './law-section.tsx';
import { OfficeSection } from './office-section.tsx';
import { SignatoriesSection } from './signatories-section.tsx';
import classes from './settings-screen.module.css';

interface SettingsScreenProps {
  readonly section: SettingsSection;
  readonly state: AppState;
}

type Draw = (state: AppState) => ReactNode;

/** In the order of the tabs: what a section lives on, and how it is drawn. */
const SECTIONS: readonly {
  readonly name: SettingsSection;
  readonly needs: RequestName;
  readonly draw: Draw;
}[] = [
  {
    name: 'office',
    needs: 'office.save',
    draw: ({ today }) => <OfficeSection today={today} />,
  },
  {
    name: 'signatories',
    needs: 'signatory.save',
    draw: ({ today }) => <SignatoriesSection today={today} />,
  },
  { name: 'departments', needs: 'department.save', draw: () => <DepartmentsSection /> },
  { name: 'accounts', needs: 'account.list', draw: () => <AccountsSection /> },
  {
    name: 'copies',
    needs: 'copies.state',
    draw: ({ today }) => <CopiesSection today={today} />,
  },
  {
    name: 'forgetting',
    needs: 'forget.state',
    draw: ({ today }) => <ForgettingSection today={today} />,
  },
  { name: 'law', needs: 'law.list', draw: ({ today }) => <LawSection today={today} /> },
  { name: 'check', needs: 'data.check', draw: () => <CheckSection /> },
];

export function SettingsScreen({ section, state }: SettingsScreenProps) {
  const { go } = useNavigation();
  const may = useMayAsk();
  const sections = SECTIONS.filter(({ needs }) => may(needs));
  const shown = sections.find(({ name }) => name === section) ?? sections[0];
  return (
    <ScreenFrame
      title={SETTINGS.title}
      layout="fill"
      actions={
        may('wording.save') ? (
          <Button
            variant="default"
            size="xs"
            leftSection={<Icon name="letter" size={16} />}
            onClick={() => go({ name: 'wording' })}
          >
            {WORDING.open}
          </Button>
        ) : null
      }
    >
      {/* A visit of its own for each section: leaving unsaved fields asks, and back works. */}
      <Tabs
        value={shown?.name ?? null}
        onChange={(next) =>
          go({ name: 'settings', section: (next ?? 'office') as SettingsSection })
        }
      >
        <Tabs.List>
          {sections.map(({ name }) => (
            <Tabs.Tab key={name} value={name} px="xs">
              {SETTINGS.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <div className={classes['section']}>{shown?.draw(state)}</div>
    </ScreenFrame>
  );
}
