import { Button, Group, List, Paper, Text, Title } from '@mantine/core';
import type { MissingSetting } from '../../../shared/domain/office.ts';
import { useNavigation, type Screen } from '../../navigation.tsx';
import { useMay } from '../../session.tsx';
import { OVERVIEW } from '../../words.ts';

/** Before there is anybody to count: what to do first, in the order in which it is done. */
export function BeginHere({ missing }: { readonly missing: readonly MissingSetting[] }) {
  const isMissing = (where: MissingSetting['where']) => missing.some((one) => one.where === where);
  return (
    <Paper withBorder p="md" component="section" aria-label={OVERVIEW.beginTitle}>
      <Title order={2}>{OVERVIEW.beginTitle}</Title>
      <Text size="sm" mb="xs">
        {OVERVIEW.beginText}
      </Text>
      <List type="ordered" spacing={6} styles={{ itemWrapper: { width: '100%' } }}>
        <Step
          words={OVERVIEW.beginOffice}
          action={OVERVIEW.beginOfficeDo}
          to={isMissing('office') || isMissing('signatories') ? { name: 'settings' } : null}
        />
        <Step
          words={OVERVIEW.beginAgreements}
          action={OVERVIEW.beginAgreementsDo}
          to={isMissing('agreements') ? { name: 'agreements' } : null}
        />
        <Step
          words={OVERVIEW.beginImport}
          action={OVERVIEW.beginImportDo}
          to={{ name: 'import' }}
        />
      </List>
    </Paper>
  );
}

interface StepProps {
  readonly words: string;
  readonly action: string;
  /** Null: it is done. */
  readonly to: Screen | null;
}

function Step({ words, action, to }: StepProps) {
  const { go } = useNavigation();
  const may = useMay('import.preview');
  return (
    <List.Item>
      <Group gap="sm" wrap="nowrap">
        <Text size="sm">{words}</Text>
        {to === null ? (
          <Text size="sm" c="teal.9" fw={600}>
            {OVERVIEW.done}
          </Text>
        ) : may ? (
          <Button size="compact-sm" variant="light" onClick={() => go(to)}>
            {action}
          </Button>
        ) : null}
      </Group>
    </List.Item>
  );
}
