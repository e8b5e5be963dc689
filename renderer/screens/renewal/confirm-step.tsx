import { Alert, Button, Group, List, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import type { Ref } from 'react';
import { DOUBT_SENTENCES } from '../../../shared/doubt-words.ts';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { RenewalPlan } from '../../../shared/requests/renewal.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { AGREEMENT, RENEWAL } from '../../words.ts';

interface ConfirmStepProps {
  readonly plan: RenewalPlan;
  readonly asAddendum: boolean;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly reasonField: Ref<HTMLTextAreaElement>;
  readonly tried: boolean;
  readonly error: Error | null;
  readonly onPlanAgain: () => void;
}

/** What will be made, once more in a few lines, and what somebody has to answer for. */
export function ConfirmStep(props: ConfirmStepProps) {
  const { plan, asAddendum, error } = props;
  const lines = [
    RENEWAL.kinds[asAddendum ? 'addendum' : 'agreement'],
    AGREEMENT.period(toLongDay(plan.from), toLongDay(plan.until)),
    RENEWAL.whoSum(plan.carried, plan.left.length),
    RENEWAL.costOf(senToRupiah(plan.cost), plan.months),
  ];
  return (
    <Stack gap="md" maw={820}>
      <Paper withBorder p="md">
        <Title order={2} size="h4" mb="xs">
          {RENEWAL.makes}
        </Title>
        <List size="sm" spacing={4}>
          {lines.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
        <Text size="sm" c="dimmed" mt="sm">
          {RENEWAL.stays} {RENEWAL.estimate}
        </Text>
      </Paper>
      <Decision {...props} />
      {error ? (
        <Stack gap="xs" align="flex-start">
          <FailureNotice error={error} />
          <Group>
            <Button size="xs" variant="default" onClick={props.onPlanAgain}>
              {RENEWAL.planAgain}
            </Button>
          </Group>
        </Stack>
      ) : null}
    </Stack>
  );
}

const SHORTEST = 3;

function Decision({ plan, reason, onReason, reasonField, tried }: ConfirmStepProps) {
  const doubts: readonly string[] = [
    ...plan.doubts.map((doubt) => DOUBT_SENTENCES[doubt]),
    ...(plan.carriedAnyway.length > 0 ? [RENEWAL.anywayDoubt(plan.carriedAnyway.length)] : []),
  ];
  if (doubts.length === 0) return null;
  return (
    <Alert color="orange" title={RENEWAL.doubts}>
      <Stack gap="sm">
        <List size="sm">
          {doubts.map((doubt) => (
            <List.Item key={doubt}>{doubt}</List.Item>
          ))}
        </List>
        <Textarea
          ref={reasonField}
          label={RENEWAL.reason}
          description={RENEWAL.reasonHint}
          withAsterisk
          autosize
          minRows={2}
          maxRows={5}
          maxLength={300}
          value={reason}
          error={tried && reason.trim().length < SHORTEST ? RENEWAL.reasonNeeded : null}
          onChange={(event) => onReason(event.currentTarget.value)}
        />
      </Stack>
    </Alert>
  );
}
