import { Box, Group, Paper, Stack, Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { PersonView } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PERSON } from '../../words.ts';
import { coverageMark } from './coverage-mark.ts';
import { Entitlement } from './entitlement.tsx';

interface CoverageCardProps {
  readonly person: PersonView;
  readonly today: Day;
}

/** The question asked when somebody dies: was this person covered on that day? */
export function CoverageCard({ person, today }: CoverageCardProps) {
  const [day, setDay] = useState(today);
  const asked = useRequest(
    'coverage.on',
    { personId: person.id, day },
    { enabled: day !== today, placeholderData: keepPreviousData },
  );
  const answer = day === today ? person.coverage : (asked.data ?? person.coverage);
  const { color, icon } = coverageMark(answer);
  return (
    <Paper
      withBorder
      p="md"
      component="section"
      style={{ borderLeft: `4px solid var(--mantine-color-${color}-6)` }}
    >
      <Group justify="space-between" align="flex-start" gap="md" wrap="nowrap">
        <Stack component="output" gap={4} style={{ minWidth: 0 }}>
          <Group gap="xs" wrap="nowrap" c={color === 'gray' ? undefined : `${color}.9`}>
            <Icon name={icon} />
            <Text fw={600} size="lg" component="span">
              {answer.covered ? PERSON.covered : PERSON.notCovered}
            </Text>
          </Group>
          <Text size="sm" component="span">
            {answer.why}
          </Text>
        </Stack>
        <KnownDayInput label={PERSON.coverageDay} value={day} onChange={setDay} />
      </Group>
      <Box mt="sm" maw={640}>
        <Entitlement answer={answer} day={day} today={today} />
      </Box>
    </Paper>
  );
}
