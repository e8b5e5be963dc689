import { Alert, Box, Group, Paper, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { CoverageAnswer } from '../../../shared/views.ts';
import { ask } from '../../api.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { COVERAGE, PKS_NAME } from '../../words.ts';
import { coverageMark } from '../person/coverage-mark.ts';
import { Entitlement } from '../person/entitlement.tsx';
import { PersonPicker, type PickedPerson } from './person-picker.tsx';

/** The question asked when somebody has died: was this person covered on that day? */
export function CoverageCheck({ today }: { readonly today: Day }) {
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [day, setDay] = useState<Day | null>(today);
  const answer = useQuery({
    queryKey: ['coverage.on', person, day],
    queryFn: () => askCoverage(person as PickedPerson, day as Day),
    enabled: person !== null && day !== null,
  });
  return (
    <Paper withBorder p="md" component="section" aria-label={COVERAGE.title}>
      <Stack gap="sm">
        <Title order={3}>{COVERAGE.title}</Title>
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <Box flex={1} miw={0}>
            <PersonPicker onPick={setPerson} />
          </Box>
          <DayInput label={COVERAGE.day} value={day} onChange={setDay} w={152} />
        </Group>
        {answer.error ? <FailureNotice error={answer.error} /> : null}
        {answer.data ? <Answer answer={answer.data} /> : null}
        {answer.data && day ? <Entitlement answer={answer.data} day={day} today={today} /> : null}
      </Stack>
    </Paper>
  );
}

function askCoverage({ id, nik }: PickedPerson, day: Day): Promise<CoverageAnswer> {
  return ask('coverage.on', id === null ? { nik, day } : { personId: id, day });
}

function Answer({ answer }: { readonly answer: CoverageAnswer }) {
  const title = answer.covered ? COVERAGE.covered : COVERAGE.notCovered;
  const { color, icon } = coverageMark(answer);
  return (
    <Alert
      color={color === 'gray' ? 'red' : color}
      icon={<Icon name={icon} />}
      title={answer.pks ? `${title} · ${PKS_NAME[answer.pks]}` : title}
      py="xs"
      aria-live="polite"
      ref={(node) => node?.scrollIntoView({ block: 'nearest' })}
    >
      {answer.why}
    </Alert>
  );
}
