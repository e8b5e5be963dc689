import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { Pks } from '../../../shared/domain/agreement.ts';
import { agreementsOfDay } from '../../../shared/domain/overview/agreements-of-day.ts';
import type { AppState, RosterLine } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import type { ChosenRows } from '../../parts/use-chosen.ts';
import { useMay } from '../../session.tsx';
import { MATCH, PLACE, ROSTER } from '../../words.ts';
import { LeaveFromFile } from './leave-from-file.tsx';
import { LeavePlaces, type ChosenPlaces } from './leave-places.tsx';
import { StartPlaces } from './start-places.tsx';

/** What can be done with the places of whoever is ticked. */
export function PlacesMenu({ members }: { readonly members: ChosenRows<RosterLine> }) {
  const [opened, setOpened] = useState<'leave' | 'start' | null>(null);
  const may = useMay('place.leave');
  const state = useRequest('app.state', undefined).data;
  if (!may) return null;
  const close = () => setOpened(null);
  const done = () => {
    close();
    members.clear();
  };
  const props = { places: placesOf(members, state), onDone: done, onClose: close };
  return (
    <>
      <Menu position="top-end">
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            style={{ flexShrink: 0 }}
            leftSection={<Icon name="agreement" size={16} />}
            loading={members.busy}
          >
            {ROSTER.places}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpened('start')}>{PLACE.start}</Menu.Item>
          <Menu.Item color="red" onClick={() => setOpened('leave')}>
            {PLACE.leave}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {opened === 'leave' ? <LeavePlaces {...props} /> : null}
      {opened === 'start' ? <StartPlaces {...props} /> : null}
    </>
  );
}

/** The list shows places by the period of today. */
function placesOf({ chosen }: ChosenRows<RosterLine>, state: AppState | undefined): ChosenPlaces {
  const [line, ...others] = chosen.values();
  const membershipIds = [...chosen.keys()];
  if (!line || others.length > 0) return { membershipIds, one: null };
  const { personId, name, pks } = line;
  const present = state ? agreementsOfDay(state.agreements, state.today) : [];
  const agreementId = present.find((one) => one.pks === pks)?.id;
  return {
    membershipIds,
    one: agreementId === undefined ? null : { personId, agreementId, name },
  };
}

/** Instead of ticking: a list of NIKs, as it comes with those who became PPPK. */
export function ChooseByFile({ pks }: { readonly pks: Pks | null }) {
  const [opened, setOpened] = useState(false);
  const may = useMay('place.match');
  if (!may) return null;
  const close = () => setOpened(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        style={{ flexShrink: 0 }}
        onClick={() => setOpened(true)}
      >
        {MATCH.open}
      </Button>
      {opened ? <LeaveFromFile pks={pks ?? 'non-asn'} onDone={close} onClose={close} /> : null}
    </>
  );
}
