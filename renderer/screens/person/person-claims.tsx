import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import { useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { May, useMay } from '../../session.tsx';
import { claimKindWords, CLAIMS, PERSON_CLAIMS } from '../../words.ts';
import { ClaimStatusBadge } from '../claims/claim-status.tsx';

interface PersonClaimsProps {
  readonly personId: number;
}

/** The claims of one person, and the way to record what happened to them. */
export function PersonClaims({ personId }: PersonClaimsProps) {
  const { go } = useNavigation();
  const mayList = useMay('claim.list');
  const mayOpen = useMay('claim.get');
  const filter = { state: null, kind: null, text: '', personId };
  const list = useRequest('claim.list', { filter }, { enabled: mayList });
  if (!mayList || !list.data) return null;
  const { lines } = list.data;
  return (
    <Paper withBorder px="md" py="xs" component="section" aria-label={PERSON_CLAIMS.title}>
      <Group justify="space-between" gap="md">
        <Group gap="md" align="flex-start">
          <Title order={2} size="h4">
            {PERSON_CLAIMS.title}
          </Title>
          {lines.length === 0 ? (
            <Text size="sm" c="dimmed">
              {PERSON_CLAIMS.none}
            </Text>
          ) : null}
          <Stack gap={4}>
            {lines.map((line) => (
              <Group key={line.id} gap="xs">
                {mayOpen ? (
                  <Anchor
                    component="button"
                    type="button"
                    size="sm"
                    onClick={() => go({ name: 'claim', id: line.id })}
                  >
                    {PERSON_CLAIMS.line(
                      claimKindWords(line.kind, line.outcome),
                      toLongDay(line.eventOn),
                    )}
                  </Anchor>
                ) : (
                  <Text size="sm">
                    {PERSON_CLAIMS.line(
                      claimKindWords(line.kind, line.outcome),
                      toLongDay(line.eventOn),
                    )}
                  </Text>
                )}
                <ClaimStatusBadge status={line.status} />
              </Group>
            ))}
          </Stack>
        </Group>
        <May ask="claim.open">
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => go({ name: 'claim-new', personId })}
          >
            {CLAIMS.add}
          </Button>
        </May>
      </Group>
    </Paper>
  );
}
