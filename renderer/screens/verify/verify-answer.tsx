import { Box, Group, Paper, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { ProofAnswer } from '../../../shared/letter-views.ts';
import { Icon } from '../../parts/icon.tsx';
import { VERIFY } from '../../words.ts';
import { RegisterFacts } from './register-facts.tsx';
import classes from './verify-screen.module.css';

interface VerifyAnswerProps {
  readonly answer: ProofAnswer;
  /** The file or code that was checked. */
  readonly what: string;
}

/** Large and plain: yes or no, why, and beside it what the register knows of the letter. */
export function VerifyAnswer({ answer, what }: VerifyAnswerProps) {
  const { valid, why, letter, letters } = answer;
  return (
    <Paper withBorder className={classes['answer']} data-valid={valid}>
      <SimpleGrid cols={letter ? 2 : 1} spacing="lg">
        <Group
          component="section"
          aria-live="polite"
          gap="md"
          wrap="nowrap"
          align="flex-start"
          p="lg"
          pr={letter ? 0 : 'lg'}
        >
          <ThemeIcon size={44} radius="xl" color={valid ? 'teal' : 'red.8'} aria-hidden>
            <Icon name={valid ? 'check' : 'cross'} size={26} />
          </ThemeIcon>
          <Stack gap={6} style={{ minWidth: 0 }}>
            <Title order={2} c={valid ? 'teal.9' : 'red.9'}>
              {titleOf(answer)}
            </Title>
            <Text style={{ overflowWrap: 'anywhere' }}>{why}</Text>
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }} lineClamp={2}>
              {VERIFY.checked(what)}
              {letters > 1 ? ` (${VERIFY.letters(letters)})` : ''}
            </Text>
          </Stack>
        </Group>
        {letter ? (
          <Box className={classes['facts']}>
            <RegisterFacts letter={letter} />
          </Box>
        ) : null}
      </SimpleGrid>
    </Paper>
  );
}

function titleOf({ valid, letter }: ProofAnswer): string {
  if (valid) return VERIFY.valid;
  return letter?.status === 'void' ? VERIFY.void : VERIFY.invalid;
}
