import { Anchor, Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { PKS } from '../../../shared/domain/agreement.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import { ask, choose, showFailure, useJob, useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { SavedNote } from '../../parts/saved-note.tsx';
import { useMay } from '../../session.tsx';
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
  const job = useJob();
  const [asking, setAsking] = useState(false);
  const may = useMay('roster.export');
  const write = async (reason: string) => {
    setAsking(false);
    const target = await choose('save-xlsx', ROSTER.exportName);
    if (!target) return;
    try {
      const { rows } = await job.run((id) =>
        ask('roster.export', { job: id, filter, reason, target: target.id }),
      );
      notifications.show({
        color: 'teal',
        message: <SavedNote text={ROSTER.exported(rows, target.name)} grant={target} />,
        autoClose: 12_000,
      });
    } catch (error) {
      showFailure(error);
    }
  };
  if (!may) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="save" size={16} />}
        disabled={disabled}
        loading={job.running}
        onClick={() => setAsking(true)}
      >
        {ROSTER.exportXlsx}
      </Button>
      {asking ? (
        <ReasonDialog onReason={(reason) => void write(reason)} onClose={() => setAsking(false)} />
      ) : null}
      <JobDialog job={job} title={ROSTER.exporting} />
    </>
  );
}
