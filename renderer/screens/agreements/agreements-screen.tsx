import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { AppState } from '../../../shared/views.ts';
import { useUnsavedGuard } from '../../navigation.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { AGREEMENT, PKS_NAME } from '../../words.ts';
import { AgreementDetails } from './agreement-details.tsx';
import { AgreementEditor } from './agreement-editor.tsx';

/** Both agreements with every field; what is not known says so. */
interface AgreementsScreenProps {
  /** Which one to begin with. */
  readonly agreementId: number | null;
  readonly state: AppState;
}

export function AgreementsScreen({ agreementId, state }: AgreementsScreenProps) {
  const { agreements } = state;
  const [shown, setShown] = useState(String(agreementId ?? agreements[0]?.id ?? ''));
  const [editing, setEditing] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  useUnsavedGuard(unsaved);
  const agreement = agreements.find((one) => String(one.id) === shown);
  const stop = () => {
    setEditing(false);
    setUnsaved(false);
  };
  return (
    <ScreenFrame title={AGREEMENT.title} layout="fill">
      <Tabs value={shown} onChange={(id) => setShown(id ?? shown)}>
        <Tabs.List>
          {agreements.map((one) => (
            // While one is being edited the other waits: its fields would replace unsaved ones.
            <Tabs.Tab key={one.id} value={String(one.id)} disabled={editing && one !== agreement}>
              {PKS_NAME[one.pks]}
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
        <AgreementDetails agreement={agreement} onEdit={() => setEditing(true)} />
      ) : null}
    </ScreenFrame>
  );
}
