import { Button, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { toShortDay } from '../../../shared/domain/values/day.ts';
import type { Selection } from '../../../shared/ipc.ts';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { ask } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import type { DataColumn } from '../../parts/data-column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useChosen, type RowIdentity } from '../../parts/use-chosen.ts';
import { usePagedRows, type PagedQuestion } from '../../parts/use-paged-rows.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { LETTERS, PKS_SHORT, ROSTER, TABLE } from '../../words.ts';
import { ChooseWhom } from './choose-whom.tsx';
import { PrintLetters } from './print-letters.tsx';
import { ReprintButton } from './reprint-button.tsx';

const LETTER: RowIdentity<LetterListItem> = {
  id: ({ id }) => id,
  name: ({ number, name }) => `${number} ${name}`,
};

const WIDE = '(min-width: 1240px)';

const NONE: ReadonlyMap<number, LetterListItem> = new Map();

function registerQuestion(text: string): PagedQuestion<LetterListItem> {
  return {
    name: 'letters.list',
    about: { text },
    load: async (offset, limit) => {
      const { total, letters } = await ask('letters.list', { text, offset, limit });
      return { total, rows: letters };
    },
  };
}

/** The register: every letter that took a number, to be found and printed again. */
export function LettersScreen() {
  const { go } = useNavigation();
  const [text, setText] = useState('');
  const [asking, setAsking] = useState(false);
  const [printing, setPrinting] = useState<Selection | null>(null);
  const question = useMemo(() => registerQuestion(text), [text]);
  const list = usePagedRows(question);
  const letters = useChosen(NONE, list, LETTER);
  const { total } = list;
  const wide = useMediaQuery(WIDE, false, { getInitialValueInEffect: false });
  const columns = wide ? ALL_COLUMNS : NARROW_COLUMNS;
  return (
    <ScreenFrame
      layout="fill"
      title={LETTERS.title}
      subtitle={total === null ? null : <output>{LETTERS.subtitle(total)}</output>}
      actions={
        <Button leftSection={<Icon name="printer" size={16} />} onClick={() => setAsking(true)}>
          {LETTERS.printNew}
        </Button>
      }
    >
      <Group mb="sm">
        <SearchField
          style={{ flex: '0 1 420px' }}
          label={LETTERS.search}
          text={text}
          onChange={setText}
        />
      </Group>
      {list.error ? (
        <FailureNotice error={list.error} onRetry={list.retry} />
      ) : total === null ? (
        <Waiting />
      ) : (
        <>
          <DataTable
            label={LETTERS.register}
            columns={columns}
            rows={list.rows}
            sorted={false}
            ticks={letters.ticks}
            onOpen={({ personId }) => go({ name: 'person', id: personId })}
            onView={list.onView}
            resetKey={list.key}
            stale={list.stale}
            empty={<NoLetters searched={text !== ''} />}
          />
          <Group justify="space-between" wrap="nowrap" mih={44} pt={8} gap="sm">
            {letters.chosen.size === 0 ? (
              <Text size="xs" c="dimmed" lineClamp={1}>
                {total > 0 ? TABLE.keys : ''}
              </Text>
            ) : (
              <>
                <Group gap="xs" wrap="nowrap" style={{ minWidth: 0 }}>
                  <Text component="output" size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
                    {ROSTER.chosen(letters.chosen.size)}
                  </Text>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    style={{ flexShrink: 0 }}
                    onClick={letters.clear}
                  >
                    {ROSTER.unchoose}
                  </Button>
                  <Text size="xs" c="dimmed" lineClamp={1}>
                    {LETTERS.reprintHint}
                  </Text>
                </Group>
                <ReprintButton letterIds={[...letters.chosen.keys()]} size="xs" />
              </>
            )}
          </Group>
        </>
      )}
      {asking ? (
        <ChooseWhom
          onChosen={(selection) => {
            setAsking(false);
            setPrinting(selection);
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {printing ? <PrintLetters selection={printing} onClose={() => setPrinting(null)} /> : null}
    </ScreenFrame>
  );
}

function NoLetters({ searched }: { readonly searched: boolean }) {
  if (searched) return <EmptyNote icon="search" title={LETTERS.nobody} />;
  return (
    <EmptyNote icon="letter" title={LETTERS.emptyTitle}>
      <Text size="sm">{LETTERS.emptyText}</Text>
    </EmptyNote>
  );
}

const title = LETTERS.columns;

const ALL_COLUMNS: readonly DataColumn<LetterListItem>[] = [
  {
    id: 'number',
    title: title.number,
    track: 'minmax(200px, 1.2fr)',
    cell: ({ number }) => <Ellipsis strong>{number}</Ellipsis>,
  },
  { id: 'date', title: title.date, track: '96px', cell: ({ date }) => toShortDay(date) },
  {
    id: 'name',
    title: title.name,
    track: 'minmax(130px, 1.8fr)',
    cell: ({ name }) => <Ellipsis>{name}</Ellipsis>,
  },
  {
    id: 'nik',
    title: title.nik,
    track: '148px',
    cell: ({ nikMasked }) => <span className="tabular">{nikMasked}</span>,
  },
  { id: 'pks', title: title.pks, track: '58px', cell: ({ pks }) => PKS_SHORT[pks] },
  {
    id: 'createdAt',
    title: title.createdAt,
    track: '140px',
    cell: ({ createdAt }) => shortInstantWords(createdAt),
  },
];

const NARROW_COLUMNS = ALL_COLUMNS.filter(({ id }) => id !== 'createdAt');
