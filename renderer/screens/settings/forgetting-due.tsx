import { Button, Group, Paper, Stack, TagsInput, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { ForgetState } from '../../../shared/trust-views.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { neededProblem } from '../../parts/form-rules.ts';
import { Icon } from '../../parts/icon.tsx';
import { useMay } from '../../session.tsx';
import { FORGETTING } from '../../words.ts';
import { DuePeople } from './forgetting-people.tsx';
import { storedReport, type ReportWish } from './forgetting-report.ts';
import { ForgetDialog } from './forgetting-run-dialog.tsx';

interface DueProps {
  readonly state: ForgetState;
  readonly onReport: (wish: ReportWish) => void;
}

/** Those whose time has come, and what is needed to forget them. */
export function Due({ state: { people, endedBefore }, onReport }: DueProps) {
  const may = useMay('forget.run');
  return (
    <Paper withBorder p="md" component="section" aria-label={FORGETTING.people}>
      <Stack gap="sm">
        <div>
          <Title order={3}>{FORGETTING.due(people.length)}</Title>
          <Text size="sm" c="dimmed">
            {FORGETTING.dueText(toLongDay(endedBefore))}
          </Text>
        </div>
        <DuePeople people={people} />
        {may ? <ForgetForm people={people} onReport={onReport} /> : null}
      </Stack>
    </Paper>
  );
}

export interface ForgetValues {
  readonly basis: string;
  readonly witnesses: string[];
}

const MAX_WITNESSES = 4;

interface ForgetFormProps {
  readonly people: ForgetState['people'];
  readonly onReport: (wish: ReportWish) => void;
}

function ForgetForm({ people, onReport }: ForgetFormProps) {
  const [asking, setAsking] = useState<ForgetValues | null>(null);
  const form = useForm<ForgetValues>({
    initialValues: { basis: '', witnesses: [] },
    validate: { basis: neededProblem },
  });
  const values = (): ForgetValues => ({
    basis: form.values.basis.trim(),
    witnesses: form.values.witnesses.map((name) => name.trim()).filter(Boolean),
  });
  return (
    <>
      <form onSubmit={form.onSubmit(() => setAsking(values()), focusFirstError(form))} noValidate>
        <Stack gap="sm">
          <Group align="flex-start" grow>
            <Textarea
              label={FORGETTING.basis}
              description={FORGETTING.basisHint}
              maxLength={400}
              autosize
              {...form.getInputProps('basis')}
            />
            <TagsInput
              label={FORGETTING.witnesses}
              description={FORGETTING.witnessesHint}
              maxTags={MAX_WITNESSES}
              maxLength={120}
              // Titles follow names after a comma.
              splitChars={[]}
              acceptValueOnBlur
              {...form.getInputProps('witnesses')}
            />
          </Group>
          <Group justify="flex-end" gap="xs">
            <Button
              variant="default"
              leftSection={<Icon name="letter" size={16} />}
              onClick={() => onReport({ id: null, ...values() })}
            >
              {FORGETTING.draft}
            </Button>
            <Button type="submit" color="red.8">
              {FORGETTING.run(people.length)}
            </Button>
          </Group>
        </Stack>
      </form>
      {asking ? (
        <ForgetDialog
          people={people}
          values={asking}
          onClose={() => setAsking(null)}
          onDone={(reportId) => onReport(storedReport(reportId))}
        />
      ) : null}
    </>
  );
}
