import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { MissingSetting } from '../../../shared/domain/office.ts';
import { useScreenToFill } from '../../frame/missing-banner.tsx';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { May } from '../../session.tsx';
import { HOME, MISSING_NAME, toList } from '../../words.ts';

const PLACES = [
  'office',
  'signatories',
  'agreements',
] as const satisfies readonly MissingSetting['where'][];

/** What must be filled before anything official prints, by the place where it is filled. */
export function MissingList({ missing }: { readonly missing: readonly MissingSetting[] }) {
  const places = PLACES.map((where) => ({
    where,
    settings: missing.filter((one) => one.where === where),
  })).filter(({ settings }) => settings.length > 0);
  return (
    <Paper withBorder p="md" component="section" aria-label={HOME.missingTitle}>
      {places.length === 0 ? (
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <Icon name="check" style={{ color: 'var(--mantine-color-teal-8)', marginTop: 2 }} />
          <div>
            <Title order={3}>{HOME.missingNoneTitle}</Title>
            <Text size="sm">{HOME.missingNone}</Text>
          </div>
        </Group>
      ) : (
        <Stack gap="sm">
          <div>
            <Title order={3}>{HOME.missingTitle}</Title>
            <Text size="sm" c="dimmed">
              {HOME.missingText}
            </Text>
          </div>
          {places.map(({ where, settings }) => (
            <MissingPlace key={where} where={where} settings={settings} />
          ))}
        </Stack>
      )}
    </Paper>
  );
}

interface MissingPlaceProps {
  readonly where: MissingSetting['where'];
  readonly settings: readonly MissingSetting[];
}

function MissingPlace({ where, settings }: MissingPlaceProps) {
  const { go } = useNavigation();
  const screenToFill = useScreenToFill();
  const [first] = settings;
  const names = new Set(settings.map((one) => MISSING_NAME[one.what]));
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <Text size="sm">
        <strong>{HOME.missingWhere[where]}:</strong> {toList([...names])}
      </Text>
      <May ask="office.save">
        <Button
          size="compact-sm"
          variant="light"
          style={{ flexShrink: 0 }}
          aria-label={`${HOME.fill}: ${HOME.missingWhere[where]}`}
          onClick={() => first && go(screenToFill(first))}
        >
          {HOME.fill}
        </Button>
      </May>
    </Group>
  );
}
