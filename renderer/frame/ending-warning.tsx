import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { AppState } from '../../shared/views.ts';
import { useNavigation, type Screen } from '../navigation.tsx';
import { Icon } from '../parts/icon.tsx';
import { endingAgreements, type EndingAgreement } from '../screens/agreements/periods.ts';
import { warningWords } from '../screens/agreements/standing-words.ts';
import { useMay } from '../session.tsx';
import { PKS_SHORT, STANDING } from '../words.ts';
import classes from './frame.module.css';

/**
 * At every start, one line for each agreement that ends soon or has ended while nothing follows. It
 * takes no focus and stands in nobody's way: put away, it is gone until the program is opened again.
 */
export function EndingWarning({ state }: { readonly state: AppState }) {
  const { screen } = useNavigation();
  const [away, setAway] = useState(false);
  const mayLook = useMay('signatory.list');
  const ending = endingAgreements(state.agreements, state.today);
  if (away || !mayLook || ending.length === 0 || isAbout(screen)) return null;
  return (
    <output
      aria-label={STANDING.warningLabel}
      className={classes['ending']}
      data-tone={ending.some(hasEnded) ? 'ended' : 'soon'}
    >
      {ending.map((one, index) => (
        <WarningLine
          key={one.agreement.id}
          ending={one}
          onLater={index === 0 ? () => setAway(true) : null}
        />
      ))}
    </output>
  );
}

function hasEnded({ standing }: EndingAgreement): boolean {
  return standing.kind === 'ended';
}

/** These say the same themselves, or do something about it. */
function isAbout(screen: Screen): boolean {
  return screen.name === 'renewal' || screen.name === 'agreements';
}

interface WarningLineProps {
  readonly ending: EndingAgreement;
  /** On the first line, for all of them. */
  readonly onLater: (() => void) | null;
}

function WarningLine({ ending, onLater }: WarningLineProps) {
  const { go } = useNavigation();
  const mayRenew = useMay('renewal.plan');
  const { id: agreementId, pks } = ending.agreement;
  const words = warningWords(ending, PKS_SHORT[pks]);
  return (
    <Group className={classes['endingLine']} wrap="nowrap" gap="sm">
      <Icon name="warning" size={16} />
      <Text size="sm" lineClamp={1} style={{ flex: 1 }} title={words}>
        {words}
      </Text>
      {mayRenew ? (
        <Button
          size="compact-xs"
          color={hasEnded(ending) ? 'red.8' : 'orange.9'}
          aria-label={STANDING.renewOf(PKS_SHORT[pks])}
          onClick={() => go({ name: 'renewal', agreementId })}
        >
          {STANDING.renew}
        </Button>
      ) : null}
      <Button
        size="compact-xs"
        variant="default"
        title={STANDING.laterHint}
        style={onLater ? undefined : { visibility: 'hidden' }}
        onClick={onLater ?? undefined}
      >
        {STANDING.later}
      </Button>
    </Group>
  );
}
