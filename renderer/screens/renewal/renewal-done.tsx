import { Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { RenewalPlan, RenewalReplies } from '../../../shared/requests/renewal.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { AGREEMENT, PKS_SHORT, RENEWAL } from '../../words.ts';

type Made = RenewalReplies['renewal.apply'];

export interface Renewed extends Made {
  readonly plan: RenewalPlan;
  readonly old: AgreementOverview;
}

/** What was made, what stays as it was, and what somebody fills in next. */
export function RenewalDone({ renewed }: { readonly renewed: Renewed }) {
  const { go } = useNavigation();
  const { agreementId, carried, plan, old } = renewed;
  const period = AGREEMENT.period(toLongDay(plan.from), toLongDay(plan.until));
  return (
    <ScreenFrame title={RENEWAL.doneTitle(PKS_SHORT[old.pks])}>
      <Stack gap="md" maw={720}>
        <Paper withBorder p="lg">
          <Group gap="sm" wrap="nowrap" align="flex-start" c="teal.9">
            <Icon name="check" size={22} />
            <Stack gap={4}>
              <Text fw={600}>{RENEWAL.done(carried, period)}</Text>
              <Text size="sm" c="var(--mantine-color-text)">
                {RENEWAL.stays}
              </Text>
            </Stack>
          </Group>
        </Paper>
        <Paper withBorder p="lg">
          <Title order={2} size="h4" mb="xs">
            {RENEWAL.next}
          </Title>
          <List size="sm" spacing={4}>
            {RENEWAL.nextItems.map((item) => (
              <List.Item key={item}>{item}</List.Item>
            ))}
          </List>
        </Paper>
        <Group gap="xs">
          <Button onClick={() => go({ name: 'agreements', agreementId })}>{RENEWAL.fill}</Button>
          <Button
            variant="default"
            onClick={() => go({ name: 'roster', filter: { pks: old.pks } })}
          >
            {RENEWAL.toRoster}
          </Button>
          <Button variant="subtle" onClick={() => go({ name: 'agreements', agreementId: old.id })}>
            {RENEWAL.toOld}
          </Button>
        </Group>
      </Stack>
    </ScreenFrame>
  );
}
