import { Tabs } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { PKS, type Pks } from '../../../shared/domain/agreement.ts';
import { agreementsOfDay } from '../../../shared/domain/overview/agreements-of-day.ts';
import type { AgreementOverview, AppState } from '../../../shared/views.ts';
import { useNavigation, useUnsavedGuard } from '../../navigation.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { AGREEMENT, PKS_NAME } from '../../words.ts';
import { AgreementDetails } from './agreement-details.tsx';
import { AgreementEditor } from './agreement-editor.tsx';
import { chainOf } from './periods.ts';
import { recallAgreements, rememberAgreements, type AgreementsView } from './agreements-memory.ts';
import { PeriodList } from './period-list.tsx';
import { StandingBar } from './standing-bar.tsx';

/** Both series with each of their periods and every field; what is not known says so. */
interface AgreementsScreenProps {
  /** Which one to begin with. */
  readonly agreementId: number | null;
  readonly state: AppState;
}

export function AgreementsScreen({ agreementId, state }: AgreementsScreenProps) {
  const { agreements, today } = state;
  const given = agreements.find(({ id }) => id === agreementId);
  const client = useQueryClient();
  const { visit } = useNavigation();
  const [view, setView] = useState<AgreementsView>(
    () => recallAgreements(client, visit) ?? viewOf(given),
  );
  useEffect(() => rememberAgreements(client, visit, view), [client, visit, view]);
  const { pks, shown } = view;
  const [editing, setEditing] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  useUnsavedGuard(unsaved);
  const chain = chainOf(agreements, pks);
  // Without a wish the period of today, also where the next one is made already.
  const agreement =
    chain.find(({ id }) => id === shown[pks]) ?? agreementsOfDay(chain, today)[0] ?? chain[0];
  const stop = () => {
    setEditing(false);
    setUnsaved(false);
  };
  return (
    <ScreenFrame title={AGREEMENT.title} layout="fill">
      <Tabs
        value={pks}
        onChange={(value) => setView({ ...view, pks: (value as Pks | null) ?? pks })}
      >
        <Tabs.List>
          {PKS.map((one) => (
            // While one is being edited the other waits: its fields would replace unsaved ones.
            <Tabs.Tab key={one} value={one} disabled={editing && one !== pks}>
              {PKS_NAME[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {agreement && editing ? (
        <AgreementEditor
          key={agreement.id}
          agreement={agreement}
          onChanged={setUnsaved}
          onClose={stop}
        />
      ) : null}
      {agreement && !editing ? (
        <>
          {chain.length > 1 ? (
            <PeriodList
              periods={chain}
              shownId={agreement.id}
              today={today}
              onShow={(id) => setView({ pks, shown: { ...shown, [pks]: id } })}
            />
          ) : null}
          <StandingBar agreement={agreement} agreements={agreements} today={today} />
          <AgreementDetails
            key={agreement.id}
            agreement={agreement}
            onEdit={() => setEditing(true)}
          />
        </>
      ) : null}
    </ScreenFrame>
  );
}

function viewOf(given: AgreementOverview | undefined): AgreementsView {
  return given ? { pks: given.pks, shown: { [given.pks]: given.id } } : { pks: PKS[0], shown: {} };
}
