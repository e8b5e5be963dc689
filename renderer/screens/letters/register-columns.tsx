import { Badge, VisuallyHidden } from '@mantine/core';
import { toShortDay } from '../../../shared/domain/values/day.ts';
import type { RegisterStatus } from '../../../shared/domain/register.ts';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { LETTER_KIND_NAME, LETTER_STATUS_NAME } from '../../../shared/words.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { NOTHING, PKS_SHORT, REGISTER } from '../../words.ts';

const title = REGISTER.columns;

/** The lines of the register. */
export const REGISTER_COLUMNS: readonly DataColumn<LetterListItem>[] = [
  {
    id: 'number',
    title: title.number,
    track: 'minmax(222px, 1fr)',
    cell: (letter) => <LetterNumber letter={letter} />,
  },
  { id: 'date', title: title.date, track: '96px', cell: ({ date }) => toShortDay(date) },
  {
    id: 'name',
    title: title.name,
    track: 'minmax(140px, 1.5fr)',
    cell: ({ name }) => <Ellipsis>{name}</Ellipsis>,
  },
  {
    id: 'about',
    title: title.about,
    track: 'minmax(110px, 1.2fr)',
    cell: (letter) => <Ellipsis>{whatItIs(letter)}</Ellipsis>,
  },
  {
    id: 'pks',
    title: title.pks,
    track: '64px',
    cell: ({ pks }) => (pks === null ? NOTHING : PKS_SHORT[pks]),
  },
  {
    id: 'status',
    title: title.status,
    track: '118px',
    cell: (letter) => <LetterStatus letter={letter} />,
  },
];

/** In a small window the PKS gives way: what a letter is about tells enough. */
export const NARROW_COLUMNS = REGISTER_COLUMNS.filter(({ id }) => id !== 'pks');

/** A reserved number is about nothing yet; a void one says why it is void, as far as there is room. */
export function whatItIs({ kind, about, status, voidReason }: LetterListItem): string | null {
  const isSaid = about !== null && about !== '';
  if (status === 'reserved' && !isSaid) return null;
  const what = isSaid ? about : LETTER_KIND_NAME[kind];
  return status === 'void' ? `${what} · ${REGISTER.voidBecause(voidReason ?? '')}` : what;
}

/** Struck through where it is void: the number stays to be read, and the reason with it. */
export function LetterNumber({ letter }: { readonly letter: LetterListItem }) {
  const { number, status, voidReason } = letter;
  if (status !== 'void') return <Ellipsis strong>{number}</Ellipsis>;
  return (
    <span title={`${number} — ${REGISTER.voidBecause(voidReason ?? '')}`}>
      <s style={{ color: 'var(--mantine-color-gray-7)' }}>{number}</s>
      <VisuallyHidden>{REGISTER.voidSaid(voidReason ?? '')}</VisuallyHidden>
    </span>
  );
}

const COLOR: Readonly<Record<RegisterStatus, string>> = {
  issued: 'teal',
  reserved: 'yellow',
  void: 'gray',
};

/** Dark enough to be read on the badge's own ground. */
const TEXT_COLOR: Readonly<Record<RegisterStatus, string>> = {
  issued: 'teal.9',
  reserved: 'dark.6',
  void: 'gray.8',
};

export function LetterStatus({ letter }: { readonly letter: LetterListItem }) {
  const { status, voidReason } = letter;
  return (
    <Badge
      color={COLOR[status]}
      c={TEXT_COLOR[status]}
      variant="light"
      size="sm"
      title={status === 'void' ? REGISTER.voidBecause(voidReason ?? '') : undefined}
    >
      {LETTER_STATUS_NAME[status]}
    </Badge>
  );
}
