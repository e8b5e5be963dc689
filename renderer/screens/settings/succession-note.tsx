import { Alert, Text } from '@mantine/core';
import type { Signatory } from '../../../shared/domain/office.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { Icon } from '../../parts/icon.tsx';
import { SIGNATURE } from '../../words.ts';
import { succession } from './appointment.ts';

interface SuccessionNoteProps {
  readonly signatories: readonly Signatory[];
  readonly today: Day;
}

/** Nothing while somebody signs and will go on signing. */
export function SuccessionNote({ signatories, today }: SuccessionNoteProps) {
  const state = succession(signatories, today);
  if (signatories.length === 0 || state.kind === 'settled') return null;
  const isNobody = state.kind === 'nobody';
  return (
    <Alert
      color="orange"
      mb="sm"
      py="xs"
      icon={<Icon name="warning" />}
      title={
        isNobody ? SIGNATURE.nobodyNow : SIGNATURE.soonNobody(state.signatory.name, state.days)
      }
    >
      <Text size="sm">{isNobody ? SIGNATURE.nobodyNowText : SIGNATURE.soonNobodyText}</Text>
    </Alert>
  );
}
