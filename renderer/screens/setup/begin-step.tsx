import { Group, Paper, Radio, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { Agreement } from '../../../shared/domain/agreement.ts';
import { agreementGaps } from '../../parts/agreement-gaps.ts';
import { coverageWords } from '../../parts/coverage-words.ts';
import { NotFilled } from '../../parts/known.tsx';
import { AGREEMENT, PKS_NAME, SETUP } from '../../words.ts';
import classes from './setup-screen.module.css';

interface BeginStepProps {
  readonly agreements: readonly Agreement[];
  readonly sample: boolean;
  readonly onSample: (sample: boolean) => void;
}

export function BeginStep({ agreements, sample, onSample }: BeginStepProps) {
  return (
    <Stack>
      <Radio.Group
        label={SETUP.beginTitle}
        value={sample ? 'sample' : 'empty'}
        onChange={(value) => onSample(value === 'sample')}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }} mt={6}>
          <Choice value="empty" title={SETUP.beginEmpty} text={SETUP.beginEmptyText} />
          <Choice value="sample" title={SETUP.beginSample} text={SETUP.beginSampleText} />
        </SimpleGrid>
      </Radio.Group>
      <div>
        <Title order={3}>{SETUP.agreementsTitle}</Title>
        <Text size="sm" c="dimmed">
          {SETUP.agreementsText}
        </Text>
      </div>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {agreements.map((agreement) => (
          <AgreementSketch key={agreement.id} agreement={agreement} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

interface ChoiceProps {
  readonly value: string;
  readonly title: string;
  readonly text: string;
}

function Choice({ value, title, text }: ChoiceProps) {
  return (
    <Radio.Card value={value} p="sm" withBorder aria-label={title} className={classes['choice']}>
      <Group wrap="nowrap" align="flex-start">
        <Radio.Indicator />
        <div>
          <Text size="sm" fw={600}>
            {title}
          </Text>
          <Text size="sm" c="dimmed">
            {text}
          </Text>
        </div>
      </Group>
    </Radio.Card>
  );
}

function AgreementSketch({ agreement }: { readonly agreement: Agreement }) {
  const gaps = agreementGaps(agreement);
  return (
    <Paper withBorder p="sm" bg="gray.0">
      <Text fw={600} size="sm">
        {PKS_NAME[agreement.pks]}
      </Text>
      <Text size="sm">{coverageWords(agreement)}</Text>
      <Text size="sm">{agreement.programmes.join(' + ')}</Text>
      {agreement.quota === null ? null : (
        <Text size="sm">
          {agreement.quotaIsMinimum
            ? AGREEMENT.quotaMinimum(agreement.quota)
            : AGREEMENT.quotaExact(agreement.quota)}
        </Text>
      )}
      <Group gap={6} mt="xs">
        {gaps.length === 0 ? null : <NotFilled />}
        <Text size="xs" c="dimmed">
          {gaps.length === 0 ? SETUP.agreementNothingMissing : gaps.join(' · ')}
        </Text>
      </Group>
    </Paper>
  );
}
