import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { ContributionGap, ContributionView } from '../../../shared/requests/contributions.ts';
import { useNavigation, type Screen } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useMayAsk } from '../../session.tsx';
import { CONTRIBUTION } from '../../words.ts';

/** What is not known yet, each with the way to where it is filled in. */
export function ContributionGaps({ view }: { readonly view: ContributionView }) {
  const { go } = useNavigation();
  const may = useMayAsk();
  if (view.missing.length === 0) return null;
  const people = Math.max(...view.months.map(({ withoutWage }) => withoutWage));
  return (
    <Alert
      color="orange"
      py={6}
      mb="sm"
      icon={<Icon name="warning" />}
      aria-label={CONTRIBUTION.gaps}
    >
      <Stack gap={4}>
        {view.missing.map((gap) => {
          const sentence = CONTRIBUTION.gap[gap](view.months.length, people);
          const [screen, needed] = wayOf(gap, view);
          return (
            <Group key={gap} gap="sm" justify="space-between" wrap="nowrap">
              <Text size="sm">{sentence}</Text>
              {may(needed) ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  style={{ flexShrink: 0 }}
                  aria-label={CONTRIBUTION.fillOf(sentence)}
                  onClick={() => go(screen)}
                >
                  {CONTRIBUTION.fill}
                </Button>
              ) : null}
            </Group>
          );
        })}
      </Stack>
    </Alert>
  );
}

function wayOf(gap: ContributionGap, { agreementId, pks }: ContributionView) {
  const ways = {
    'paid-months': [{ name: 'agreements', agreementId }, 'agreement.save'],
    'jkk-class': [{ name: 'agreements', agreementId }, 'agreement.save'],
    wages: [{ name: 'roster', filter: { pks } }, 'person.save'],
    law: [{ name: 'settings', section: 'law' }, 'law.save'],
  } as const satisfies Record<ContributionGap, readonly [Screen, string]>;
  return ways[gap];
}
