import { Button, Group, Stack, Text } from '@mantine/core';
import { useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { PersonPicker, type PickedPerson } from '../home/person-picker.tsx';
import { CLAIM_NEW, PKS_SHORT, STATUS_NAME } from '../../words.ts';

interface ClaimPersonProps {
  readonly picked: PickedPerson | null;
  readonly onPick: (person: PickedPerson | null) => void;
  /** They came from elsewhere and stand there until somebody else is wanted. */
  readonly given: boolean;
  readonly onOther: () => void;
  readonly error: string | null;
}

/** Who it happened to: searched for, or brought along from their page. */
export function ClaimPerson({ picked, onPick, given, onOther, error }: ClaimPersonProps) {
  const id = picked?.id ?? null;
  return (
    <Stack gap="xs">
      {given ? null : <PersonPicker onPick={onPick} />}
      {id === null ? null : (
        <Group justify="space-between" wrap="nowrap">
          <PersonLine id={id} />
          {given ? (
            <Button size="compact-sm" variant="default" onClick={onOther}>
              {CLAIM_NEW.change}
            </Button>
          ) : null}
        </Group>
      )}
      {picked && picked.id === null ? (
        <Text size="sm" c="red.9" role="alert">
          {CLAIM_NEW.notInRoster}
        </Text>
      ) : null}
      {error && picked === null ? (
        <Text size="sm" c="red.9" role="alert">
          {error}
        </Text>
      ) : null}
    </Stack>
  );
}

function PersonLine({ id }: { readonly id: number }) {
  const person = useRequest('person.get', { id });
  if (person.error) return <FailureNotice error={person.error} />;
  if (!person.data) return null;
  const { values, nikMasked, memberships } = person.data;
  const places = memberships.map(({ pks, status }) => `${PKS_SHORT[pks]} ${STATUS_NAME[status]}`);
  return (
    <div style={{ minWidth: 0 }}>
      <Text fw={600} lineClamp={2}>
        {values.name}
      </Text>
      <Text size="sm" c="dimmed" className="tabular">
        {[nikMasked, ...places].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}
