import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { AppState } from '../../../shared/views.ts';
import { useNavigation } from '../../navigation.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { PKS_SHORT, RENEWAL } from '../../words.ts';
import { newestOf } from '../agreements/periods.ts';
import { RenewalDone, type Renewed } from './renewal-done.tsx';
import { RenewalWizard } from './renewal-wizard.tsx';

interface RenewalScreenProps {
  readonly agreementId: number;
  readonly state: AppState;
}

/** The next period of an agreement, in four steps; the old one stays as it was. */
export function RenewalScreen({ agreementId, state }: RenewalScreenProps) {
  const { go } = useNavigation();
  const [done, setDone] = useState<Renewed | null>(null);
  const agreement = state.agreements.find(({ id }) => id === agreementId);
  if (done) return <RenewalDone renewed={done} />;
  if (!agreement)
    return (
      <ScreenFrame title={RENEWAL.notFound} withBack>
        <EmptyNote icon="agreement" title={RENEWAL.notFound} />
      </ScreenFrame>
    );
  const newest = newestOf(state.agreements, agreement.pks);
  if (newest && newest.id !== agreement.id)
    return (
      <ScreenFrame title={RENEWAL.title(PKS_SHORT[agreement.pks])} withBack>
        <EmptyNote icon="agreement" title={RENEWAL.notNewest}>
          <Text size="sm">{RENEWAL.notNewestText}</Text>
          <Button onClick={() => go({ name: 'agreements', agreementId: newest.id })}>
            {RENEWAL.toNewest}
          </Button>
        </EmptyNote>
      </ScreenFrame>
    );
  return <RenewalWizard agreement={agreement} onDone={setDone} />;
}
