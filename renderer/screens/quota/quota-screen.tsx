import { Box, Button, Group, Text } from '@mantine/core';
import { agreementsOfDay } from '../../../shared/domain/overview/agreements-of-day.ts';
import { useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { coverageWords } from '../../parts/coverage-words.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { May } from '../../session.tsx';
import { APP, PKS_SHORT, QUOTA } from '../../words.ts';
import { LeaverList } from './leaver-list.tsx';
import { QuotaFigures } from './quota-figures.tsx';

/** How the agreed places are used: how many are taken, free, taken over, and who follows whom. */
export function QuotaScreen({ agreementId }: { readonly agreementId: number }) {
  const { go } = useNavigation();
  const quota = useRequest('place.quota', { agreementId });
  const state = useRequest('app.state', undefined).data;
  const agreement = state?.agreements.find(({ id }) => id === agreementId);
  if (!quota.data)
    return (
      <ScreenFrame title={APP.menu.agreements} withBack>
        {quota.error ? (
          <FailureNotice
            title={QUOTA.loadFailed}
            error={quota.error}
            onRetry={() => void quota.refetch()}
          />
        ) : (
          <Waiting />
        )}
      </ScreenFrame>
    );
  const view = quota.data;
  // Whoever is added gets a place in the period of today, whichever one is looked at.
  const present = state ? agreementsOfDay(state.agreements, state.today) : [];
  const isPresent = present.find(({ pks }) => pks === view.pks)?.id === agreementId;
  return (
    <ScreenFrame
      withBack
      layout="fill"
      title={QUOTA.title(PKS_SHORT[view.pks])}
      subtitle={agreement ? coverageWords(agreement) : undefined}
      actions={
        isPresent ? (
          <May ask="person.save">
            <Button
              variant="default"
              leftSection={<Icon name="plus" size={16} />}
              onClick={() => go({ name: 'person-new', pks: view.pks })}
            >
              {QUOTA.addMember}
            </Button>
          </May>
        ) : null
      }
    >
      <QuotaFigures view={view} />
      {view.quota === null ? (
        <Group gap="xs" mt="xs">
          <Text size="sm" c="dimmed">
            {QUOTA.noQuota}
          </Text>
          <May ask="agreement.save">
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => go({ name: 'agreements', agreementId })}
            >
              {QUOTA.noQuotaFill}
            </Button>
          </May>
        </Group>
      ) : null}
      <Box mt="md" style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        <LeaverList view={view} canFill={isPresent} />
      </Box>
    </ScreenFrame>
  );
}
