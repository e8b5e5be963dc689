import { Anchor, Button, Menu } from '@mantine/core';
import { PKS } from '../../../shared/domain/agreement.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import { ask, useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { ExportButton } from '../../parts/export-button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { May, useMay } from '../../session.tsx';
import { PKS_NAME, ROSTER } from '../../words.ts';

export function AddMember() {
  const { go } = useNavigation();
  if (!useMay('person.save')) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<Icon name="plus" size={16} />}>{ROSTER.add}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PKS.map((pks) => (
          <Menu.Item key={pks} onClick={() => go({ name: 'person-new', pks })}>
            {ROSTER.addTo(PKS_NAME[pks])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Beside the count of people it takes no room from the buttons; only where there is something. */
export function SamePeopleLink() {
  const { go } = useNavigation();
  // Looking for them takes a while, and whatever this window writes asks for them again.
  const enabled = useMay('same-person.list');
  const options = { enabled, staleTime: Infinity };
  const pairs = useRequest('same-person.list', undefined, options).data ?? [];
  if (pairs.length === 0) return null;
  return (
    <>
      {' · '}
      <Anchor
        component="button"
        size="sm"
        title={ROSTER.samePeopleTitle}
        onClick={() => go({ name: 'same-people' })}
      >
        {ROSTER.samePeople(pairs.length)}
      </Anchor>
    </>
  );
}

interface ExportRosterProps {
  readonly filter: RosterFilter;
  readonly disabled: boolean;
}

/** Writes what the filter shows, not what is ticked: a roster is handed on by department. */
export function ExportRoster({ filter, disabled }: ExportRosterProps) {
  return (
    <May ask="roster.export">
      <ExportButton
        label={ROSTER.exportXlsx}
        fileName={ROSTER.exportName}
        writing={ROSTER.exporting}
        written={ROSTER.exported}
        disabled={disabled}
        onExport={(wish) => ask('roster.export', { ...wish, filter })}
      />
    </May>
  );
}
