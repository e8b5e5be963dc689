import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { instantWords } from '../../parts/instant-words.ts';
import { PKS_NAME, VERIFY } from '../../words.ts';

/** What the register knows of a letter, to be compared with the paper. */
export function RegisterFacts({ letter }: { readonly letter: LetterListItem }) {
  const { go } = useNavigation();
  const { personId } = letter;
  const facts = [
    [VERIFY.number, letter.number],
    [VERIFY.date, toLongDay(letter.date)],
    [VERIFY.name, letter.name],
    [VERIFY.nik, letter.nikMasked],
    [VERIFY.pks, letter.pks && PKS_NAME[letter.pks]],
    [VERIFY.state, stateOf(letter)],
    [VERIFY.createdAt, instantWords(letter.createdAt)],
  ] as const;
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {VERIFY.registerTitle}
      </Title>
      <Stack component="dl" gap={4} m={0}>
        {facts.map(([label, value]) =>
          value ? (
            <Group key={label} gap={8} wrap="nowrap" align="flex-start">
              <Text component="dt" size="sm" c="dimmed" w={76} style={{ flexShrink: 0 }}>
                {label}
              </Text>
              <Text component="dd" size="sm" m={0} className="tabular" style={WRAP}>
                {value}
              </Text>
            </Group>
          ) : null,
        )}
      </Stack>
      {personId === null ? null : (
        <Button
          variant="light"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<Icon name="person" size={14} />}
          onClick={() => go({ name: 'person', id: personId })}
        >
          {VERIFY.openPerson}
        </Button>
      )}
    </Stack>
  );
}

const WRAP = { flex: 1, minWidth: 0, overflowWrap: 'anywhere' } as const;

function stateOf({ status, voidReason }: LetterListItem): string {
  return [VERIFY.states[status], voidReason].filter(Boolean).join(': ');
}
