import { Button, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Selection } from '../../../shared/ipc.ts';
import type { RegisterFilter } from '../../../shared/letter-shapes.ts';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { ask, useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { useChosen, type RowIdentity } from '../../parts/use-chosen.ts';
import { usePagedRows, type PagedQuestion } from '../../parts/use-paged-rows.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { May, useMay } from '../../session.tsx';
import { LETTERS, REGISTER } from '../../words.ts';
import { ChooseWhom } from './choose-whom.tsx';
import { PrintLetters } from './print-letters.tsx';
import { PrintsButton } from './prints-list.tsx';
import { RegisterBar } from './register-bar.tsx';
import { NARROW_COLUMNS, REGISTER_COLUMNS } from './register-columns.tsx';
import { isNarrowed, RegisterFilters, WHOLE_REGISTER } from './register-filters.tsx';
import { RegisterFill } from './register-hand.tsx';
import { BookMenu, NumbersMenu } from './register-menus.tsx';
import { UnfinishedPrints } from './unfinished-prints.tsx';

const LETTER: RowIdentity<LetterListItem> = {
  id: ({ id }) => id,
  name: ({ number, name }) => `${number} ${name}`,
};

const WIDE = '(min-width: 1240px)';

const NONE: ReadonlyMap<number, LetterListItem> = new Map();

function registerQuestion(filter: RegisterFilter): PagedQuestion<LetterListItem> {
  return {
    name: 'letters.list',
    about: { filter },
    load: async (offset, limit) => {
      const { total, letters } = await ask('letters.list', { filter, offset, limit });
      return { total, rows: letters };
    },
  };
}

/** The register (buku agenda): every number that was taken, and all that can be done with it. */
export function LettersScreen() {
  const [filter, setFilter] = useState(WHOLE_REGISTER);
  const question = useMemo(() => registerQuestion(filter), [filter]);
  const list = usePagedRows(question);
  const letters = useChosen(NONE, list, LETTER);
  const wide = useMediaQuery(WIDE, false, { getInitialValueInEffect: false });
  const state = useRegisterState();
  const mayVoid = useMay('letters.void');
  const [filling, setFilling] = useState<LetterListItem | null>(null);
  const { go } = useNavigation();
  const open = useCallback(
    (letter: LetterListItem) => {
      if (letter.personId !== null) go({ name: 'person', id: letter.personId });
      else if (letter.status === 'reserved' && mayVoid) setFilling(letter);
    },
    [go, mayVoid],
  );
  const { total } = list;
  const narrowed = isNarrowed(filter);
  return (
    <ScreenFrame
      layout="fill"
      title={LETTERS.title}
      subtitle={
        total === null ? null : (
          <output>{narrowed ? REGISTER.found(total) : REGISTER.total(total)}</output>
        )
      }
      actions={
        <>
          <BookMenu filter={filter} disabled={!total} />
          <May ask="register.reserve">
            <NumbersMenu />
          </May>
          <PrintsButton />
          <May ask="letters.issue">
            <PrintNew />
          </May>
        </>
      }
    >
      <May ask="print.go-on">
        <UnfinishedPrints />
      </May>
      <RegisterFilters filter={filter} years={state?.years ?? []} onChange={setFilter} />
      {list.error ? (
        <FailureNotice error={list.error} onRetry={list.retry} />
      ) : total === null ? (
        <Waiting />
      ) : (
        <>
          <DataTable
            label={LETTERS.register}
            columns={wide ? REGISTER_COLUMNS : NARROW_COLUMNS}
            rows={list.rows}
            sorted={false}
            {...(mayVoid ? { ticks: letters.ticks } : {})}
            onOpen={open}
            onView={list.onView}
            resetKey={list.key}
            stale={list.stale}
            empty={<NoLetters narrowed={narrowed} onClear={() => setFilter(WHOLE_REGISTER)} />}
          />
          {mayVoid ? <RegisterBar letters={letters} isEmpty={total === 0} /> : null}
        </>
      )}
      {filling && state ? (
        <RegisterFill
          letter={filling}
          today={state.today}
          onClose={() => setFilling(null)}
          onDone={() => setFilling(null)}
        />
      ) : null}
    </ScreenFrame>
  );
}

/** The years of the register, and the day that it is. */
function useRegisterState() {
  const today = useRequest('app.state', undefined).data?.today;
  const state = useRequest(
    'register.state',
    { date: today ?? '' },
    { enabled: today !== undefined, placeholderData: keepPreviousData },
  ).data;
  return today === undefined ? null : { today, years: state?.years ?? [] };
}

function PrintNew() {
  const [asking, setAsking] = useState(false);
  const [printing, setPrinting] = useState<Selection | null>(null);
  return (
    <>
      <Button leftSection={<Icon name="printer" size={16} />} onClick={() => setAsking(true)}>
        {LETTERS.printNew}
      </Button>
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
    </>
  );
}

interface NoLettersProps {
  readonly narrowed: boolean;
  readonly onClear: () => void;
}

function NoLetters({ narrowed, onClear }: NoLettersProps) {
  if (narrowed)
    return (
      <EmptyNote icon="search" title={REGISTER.nothing}>
        <Button variant="default" onClick={onClear}>
          {REGISTER.clear}
        </Button>
      </EmptyNote>
    );
  return (
    <EmptyNote icon="letter" title={LETTERS.emptyTitle}>
      <Text size="sm">{REGISTER.emptyText}</Text>
    </EmptyNote>
  );
}
