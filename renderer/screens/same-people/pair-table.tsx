import { Anchor, Radio, Table, Text } from '@mantine/core';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { RosterField } from '../../../shared/domain/person.ts';
import type { PairSide, SamePair } from '../../../shared/views.ts';
import { FIELD_NAME } from '../../../shared/words.ts';
import { useNavigation } from '../../navigation.tsx';
import { DifferingDigits } from '../../parts/differing-digits.tsx';
import { instantWords } from '../../parts/instant-words.ts';
import { valueWords } from '../../parts/value-words.ts';
import { NOTHING, PERSON, PKS_SHORT, SAME_PEOPLE, STATUS_NAME } from '../../words.ts';
import {
  pairFields,
  sideTaken,
  type MergeChoice,
  type MergeWish,
  type PairField,
  type Side,
} from './pair-fields.ts';
import classes from './same-people-screen.module.css';

interface PairTableProps {
  readonly pair: SamePair;
  readonly wish: MergeWish;
  readonly choice: MergeChoice;
  readonly onWish: (wish: MergeWish) => void;
}

const SIDES = ['a', 'b'] as const;

/** Both records side by side; what differs comes first and is chosen there. */
export function PairTable({ pair, wish, choice, onWish }: PairTableProps) {
  const fields = pairFields(pair);
  const ordered = [...fields.filter((f) => f.differs), ...fields.filter((f) => !f.differs)];
  return (
    <Table layout="fixed" aria-label={SAME_PEOPLE.sideBySide} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Td w={116} />
          {SIDES.map((side) => (
            <SideHead
              key={side}
              side={pair[side]}
              name={SAME_PEOPLE.record[side]}
              kept={wish.kept === side}
              onKeep={() => onWish({ ...wish, kept: side })}
            />
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {ordered.map((field) => (
          <FieldRow
            key={field.field}
            field={field}
            side={sideTaken(wish, choice, field.field)}
            onSide={(side) => onWish({ ...wish, taken: { ...wish.taken, [field.field]: side } })}
          />
        ))}
        <RecordRow pair={pair} title={SAME_PEOPLE.places} show={placesOf} />
        <RecordRow pair={pair} title={SAME_PEOPLE.since} show={sinceOf} />
      </Table.Tbody>
    </Table>
  );
}

interface SideHeadProps {
  readonly name: string;
  readonly side: PairSide;
  readonly kept: boolean;
  readonly onKeep: () => void;
}

function SideHead({ name, side, kept, onKeep }: SideHeadProps) {
  const { go } = useNavigation();
  return (
    <Table.Th>
      {name}{' '}
      <Anchor
        component="button"
        size="sm"
        aria-label={`${SAME_PEOPLE.open}: ${name}`}
        onClick={() => go({ name: 'person', id: side.personId })}
      >
        {SAME_PEOPLE.open}
      </Anchor>
      <Radio
        size="xs"
        mt={4}
        name="kept"
        label={SAME_PEOPLE.keepThis}
        checked={kept}
        onChange={onKeep}
      />
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
    <Table.Tr className={classes['field']} data-differs={differs || undefined}>
      <RowTitle>{FIELD_NAME[field]}</RowTitle>
      {SIDES.map((each) => {
        const words = wordsOf(field, values[each], values[each === 'a' ? 'b' : 'a']);
        return (
          <Table.Td key={each} style={{ overflowWrap: 'anywhere' }}>
            {differs ? (
              <Radio
                size="xs"
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

function wordsOf(field: RosterField, value: PairField['a'], other: PairField['a']) {
  if (value === null) return NOTHING;
  const isNumber = field === 'nik' || field === 'kpj' || field === 'phone';
  if (isNumber)
    return <DifferingDigits text={String(value)} other={other === null ? null : String(other)} />;
  return valueWords(field, value);
}

interface RecordRowProps {
  readonly pair: SamePair;
  readonly title: string;
  readonly show: (side: PairSide) => readonly string[];
}

/** What is not chosen between: it goes over to whoever stays, or is told for the decision. */
function RecordRow({ pair, title, show }: RecordRowProps) {
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <RowTitle>{title}</RowTitle>
      {SIDES.map((side) => (
        <Table.Td key={side}>
          {show(pair[side]).map((line) => (
            <Text key={line} size="sm">
              {line}
            </Text>
          ))}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function RowTitle({ children }: { readonly children: string }) {
  return (
    <Table.Th fw={400} c="dimmed" scope="row">
      {children}
    </Table.Th>
  );
}

/** Their places in the agreements and their letters: those go over to whoever stays. */
function placesOf({ memberships, letters, diedOn }: PairSide): string[] {
  const places = memberships.map(({ pks, status, department, job }) =>
    [PKS_SHORT[pks], STATUS_NAME[status], department, job].filter(Boolean).join(' · '),
  );
  return [
    ...(places.length > 0 ? places : [NOTHING]),
    ...(letters > 0 ? [SAME_PEOPLE.letters(letters)] : []),
    ...(diedOn === null ? [] : [PERSON.diedOn(toLongDay(diedOn))]),
  ];
}

function sinceOf({ createdAt }: PairSide): string[] {
  return [instantWords(createdAt)];
}
