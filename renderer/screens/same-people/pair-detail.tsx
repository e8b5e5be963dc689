import { Button, Group, Radio, Stack, Table, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { PairSide, SamePair } from '../../../shared/views.ts';
import { FIELD_NAME } from '../../../shared/words.ts';
import { useWish } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { DifferingDigits } from '../../parts/differing-digits.tsx';
import { valueWords } from '../../parts/value-words.ts';
import { NOTHING, PKS_SHORT, SAME_PEOPLE, STATUS_NAME } from '../../words.ts';
import { pairFields, proposedKept, type PairField, type PersonField } from './pair-fields.ts';

type Side = 'a' | 'b';

/** Both records, of which one stays; each differing value is taken from one of them. */
export function PairDetail({ pair }: { readonly pair: SamePair }) {
  const [kept, setKept] = useState<Side>(() => proposedKept(pair));
  const [taken, setTaken] = useState<Partial<Record<PersonField, Side>>>({});
  const [note, setNote] = useState('');
  const dismiss = useWish('same-person.dismiss');
  const merge = useWish('same-person.merge');
  const busy = dismiss.isPending || merge.isPending;
  const gone = kept === 'a' ? 'b' : 'a';
  const sideOf = (field: PairField): Side =>
    taken[field.field] ?? (field[kept] === null ? gone : kept);
  const fields = pairFields(pair);
  const mergeNow = () =>
    merge.mutate(
      {
        keptId: pair[kept].personId,
        goneId: pair[gone].personId,
        fromGone: fields.filter((f) => f.differs && sideOf(f) === gone).map(({ field }) => field),
        note,
      },
      { onSuccess: (item) => tell(SAME_PEOPLE.merged(item.keptName)) },
    );
  return (
    <Stack gap="sm">
      <Table layout="fixed" aria-label={SAME_PEOPLE.sideBySide} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td w={140} />
            <SideHead name={SAME_PEOPLE.recordA} side={pair.a} />
            <SideHead name={SAME_PEOPLE.recordB} side={pair.b} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th fw={400} c="dimmed" scope="row">
              {SAME_PEOPLE.keep}
            </Table.Th>
            {(['a', 'b'] as const).map((side) => (
              <Table.Td key={side}>
                <Radio
                  name="kept"
                  label={SAME_PEOPLE.keepThis}
                  checked={kept === side}
                  onChange={() => setKept(side)}
                />
              </Table.Td>
            ))}
          </Table.Tr>
          {fields.map((field) => (
            <FieldRow
              key={field.field}
              field={field}
              side={sideOf(field)}
              onSide={(side) => setTaken({ ...taken, [field.field]: side })}
            />
          ))}
          <PlacesRow pair={pair} />
        </Table.Tbody>
      </Table>
      <TextInput
        label={SAME_PEOPLE.note}
        value={note}
        maxLength={300}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button loading={merge.isPending} disabled={busy} onClick={mergeNow}>
          {SAME_PEOPLE.merge}
        </Button>
        <Button
          variant="default"
          loading={dismiss.isPending}
          disabled={busy}
          onClick={() =>
            dismiss.mutate(
              { a: pair.a.personId, b: pair.b.personId, note },
              { onSuccess: () => tell(SAME_PEOPLE.dismissed) },
            )
          }
        >
          {SAME_PEOPLE.dismiss}
        </Button>
      </Group>
    </Stack>
  );
}

function tell(message: string): void {
  notifications.show({ color: 'teal', message, autoClose: 8000 });
}

function SideHead({ name, side }: { readonly name: string; readonly side: PairSide }) {
  const { go } = useNavigation();
  return (
    <Table.Th>
      <Group gap="xs" wrap="nowrap">
        {name}
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => go({ name: 'person', id: side.personId })}
        >
          {SAME_PEOPLE.open}
        </Button>
      </Group>
    </Table.Th>
  );
}

interface FieldRowProps {
  readonly field: PairField;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

function FieldRow({ field: { field, differs, ...values }, side, onSide }: FieldRowProps) {
  return (
    <Table.Tr>
      <Table.Th fw={400} c="dimmed" scope="row">
        {FIELD_NAME[field]}
      </Table.Th>
      {(['a', 'b'] as const).map((each) => {
        const other = each === 'a' ? values.b : values.a;
        const words = valueOf(field, values[each], other);
        return (
          <Table.Td key={each}>
            {differs ? (
              <Radio
                name={`value-${field}`}
                label={words}
                disabled={values[each] === null}
                checked={side === each}
                onChange={() => onSide(each)}
              />
            ) : (
              words
            )}
          </Table.Td>
        );
      })}
    </Table.Tr>
  );
}

function valueOf(field: PersonField, value: string | null, other: string | null) {
  if (value === null) return NOTHING;
  if (field === 'nik') return <DifferingDigits text={value} other={other} />;
  return valueWords(field, value);
}

/** Their places in the agreements and their letters: those go over to whoever stays. */
function PlacesRow({ pair }: { readonly pair: SamePair }) {
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Th fw={400} c="dimmed" scope="row">
        {SAME_PEOPLE.places}
      </Table.Th>
      {[pair.a, pair.b].map(({ personId, memberships, letters }) => (
        <Table.Td key={personId}>
          {memberships.map(({ id, pks, status, department, job }) => (
            <div key={id}>
              {[PKS_SHORT[pks], STATUS_NAME[status], department, job].filter(Boolean).join(' · ')}
            </div>
          ))}
          {letters > 0 ? <div>{SAME_PEOPLE.letters(letters)}</div> : null}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
