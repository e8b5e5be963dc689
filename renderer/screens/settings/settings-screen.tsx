import { Button, Tabs } from '@mantine/core';
import type { AppState } from '../../../shared/views.ts';
import { useNavigation, type SettingsSection } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { SETTINGS, WORDING } from '../../words.ts';
import { CheckSection } from './check-section.tsx';
import { DepartmentsSection } from './departments-section.tsx';
import { OfficeSection } from './office-section.tsx';
import { SignatoriesSection } from './signatories-section.tsx';
import classes from './settings-screen.module.css';

interface SettingsScreenProps {
  readonly section: SettingsSection;
  readonly state: AppState;
}

const SECTIONS: readonly SettingsSection[] = ['office', 'signatories', 'departments', 'check'];

export function SettingsScreen({ section, state }: SettingsScreenProps) {
  const { go } = useNavigation();
  return (
    <ScreenFrame
      title={SETTINGS.title}
      layout="fill"
      actions={
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon name="letter" size={16} />}
          onClick={() => go({ name: 'wording' })}
        >
          {WORDING.open}
        </Button>
      }
    >
      {/* A visit of its own for each section: leaving unsaved fields asks, and back works. */}
      <Tabs
        value={section}
        onChange={(next) =>
          go({ name: 'settings', section: (next ?? 'office') as SettingsSection })
        }
      >
        <Tabs.List>
          {SECTIONS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {SETTINGS.tabs[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <div className={classes['section']}>
        {section === 'office' ? <OfficeSection today={state.today} /> : null}
        {section === 'signatories' ? <SignatoriesSection today={state.today} /> : null}
        {section === 'departments' ? <DepartmentsSection /> : null}
        {section === 'check' ? <CheckSection /> : null}
      </div>
    </ScreenFrame>
  );
}
