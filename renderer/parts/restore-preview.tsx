import { Group, List, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import type { RestoreDifference, RestorePreview as Preview } from '../../shared/trust-views.ts';
import { COPY_REASON, RESTORE_PREVIEW as WORDS } from '../words.ts';
import { Icon, type IconName } from './icon.tsx';
import { instantWords } from './instant-words.ts';

/** What restoring a copy would lose and gain, before anybody says yes. */
export function RestorePreview({ preview }: { readonly preview: Preview }) {
  const { copy, lost, gained } = preview;
  return (
    <Stack gap="md" component="section" aria-label={WORDS.label}>
      <div>
        <Text fw={600}>{WORDS.copyOf(instantWords(copy.at), COPY_REASON[copy.reason])}</Text>
        <Text size="sm" c="dimmed">
          {WORDS.holds(copy.people, copy.letters)}
        </Text>
      </div>
      {lost || gained ? (
        <SimpleGrid cols={2} spacing="sm">
          <Side icon="cross" title={WORDS.lost} nothing={WORDS.lostNothing} difference={lost} />
          <Side
            icon="check"
            title={WORDS.gained}
            nothing={WORDS.gainedNothing}
            difference={gained}
          />
        </SimpleGrid>
      ) : (
        <Text size="sm">{WORDS.unknown}</Text>
      )}
      <Consequences preview={preview} />
    </Stack>
  );
}

interface SideProps {
  readonly icon: IconName;
  readonly title: string;
  readonly nothing: string;
  readonly difference: RestoreDifference | null;
}

function Side({ icon, title, nothing, difference }: SideProps) {
  const counts = difference ? countsOf(difference) : [];
  const colour = icon === 'cross' ? 'red' : 'teal';
  return (
    <Paper withBorder p="sm" component="section" aria-label={title}>
      <Group gap={6} wrap="nowrap" mb={6} c={counts.length > 0 ? `${colour}.9` : 'dimmed'}>
        <Icon name={icon} size={16} />
        <Text size="sm" fw={600}>
          {title}
        </Text>
      </Group>
      {counts.length > 0 ? (
        <Stack gap={2}>
          {counts.map((line) => (
            <Text key={line} size="sm">
              {line}
            </Text>
          ))}
        </Stack>
      ) : (
        <Text size="sm" c="dimmed">
          {difference ? nothing : WORDS.unknown}
        </Text>
      )}
      {difference ? <Names difference={difference} /> : null}
    </Paper>
  );
}

/** Some names, for recognising whom it is about. */
function Names({ difference: { people, names } }: { readonly difference: RestoreDifference }) {
  if (names.length === 0) return null;
  const rest = people - names.length;
  return (
    <Text size="xs" c="dimmed" mt={6} style={{ overflowWrap: 'anywhere' }}>
      {names.join(', ')}
      {rest > 0 ? `, ${WORDS.namesMore(rest)}` : ''}
    </Text>
  );
}

function Consequences({ preview }: { readonly preview: Preview }) {
  const { numbersKept, isOlderVersion, lost } = preview;
  const said = [
    ...(numbersKept > 0 ? [WORDS.numbersKept(numbersKept)] : []),
    ...(isOlderVersion ? [WORDS.olderVersion] : []),
    WORDS.everybodyOut,
    ...(lost === null ? [WORDS.quarantined, WORDS.numbersUnknown] : [WORDS.canUndo]),
  ];
  return (
    <List size="sm" spacing={4}>
      {said.map((sentence) => (
        <List.Item key={sentence}>{sentence}</List.Item>
      ))}
    </List>
  );
}

function countsOf(difference: RestoreDifference): readonly string[] {
  const { people, memberships, imports, letters, claims, payments, auditEntries } = difference;
  return [
    people > 0 ? WORDS.people(people) : '',
    memberships > 0 ? WORDS.memberships(memberships) : '',
    imports > 0 ? WORDS.imports(imports) : '',
    letters > 0 ? WORDS.letters(letters) : '',
    claims > 0 ? WORDS.claims(claims) : '',
    payments > 0 ? WORDS.payments(payments) : '',
    auditEntries > 0 ? WORDS.auditEntries(auditEntries) : '',
  ].filter(Boolean);
}
