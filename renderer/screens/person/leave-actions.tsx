import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Membership } from '../../../shared/domain/membership.ts';
import { PKS_SHORT, PLACE } from '../../words.ts';
import { LeavePlaces } from '../roster/leave-places.tsx';
import { StartPlaces } from '../roster/start-places.tsx';
import { LeaveReturn } from './leave-return.tsx';

interface LeaveActionsProps {
  readonly membership: Membership;
  readonly name: string;
}

type Opened = 'leave' | 'start' | 'return';

/** What can be done with a place: end it, say when it began, or take its end back. */
export function LeaveActions({ membership, name }: LeaveActionsProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const { id, personId, agreementId, pks, status, start } = membership;
  const places = { membershipIds: [id], one: { personId, agreementId, name } };
  const button = (what: Opened, words: string, label: string) => (
    <Button size="compact-xs" variant="default" aria-label={label} onClick={() => setOpened(what)}>
      {words}
    </Button>
  );
  const of = PKS_SHORT[pks];
  return (
    <Group gap="xs" justify="flex-end">
      {status === 'active' ? (
        <>
          {button('leave', PLACE.leave, PLACE.leaveOf(of))}
          {button('start', PLACE.start, PLACE.startOf(of))}
        </>
      ) : (
        button('return', PLACE.return, PLACE.returnOf(of))
      )}
      {opened === 'leave' ? <LeavePlaces places={places} onDone={close} onClose={close} /> : null}
      {opened === 'start' ? (
        <StartPlaces places={places} from={start} onDone={close} onClose={close} />
      ) : null}
      {opened === 'return' ? (
        <LeaveReturn membershipId={id} dead={status === 'dead'} onClose={close} />
      ) : null}
    </Group>
  );
}
