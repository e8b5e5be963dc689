import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useRequest } from '../../api.ts';
import { AUDIT, COVERAGE } from '../../words.ts';

const SHOWN_AT_ONCE = 8;
const SHORTEST = 2;
const TYPING_MS = 120;

interface PersonFilterProps {
  readonly personId: number | null;
  readonly onChange: (personId: number | null) => void;
}

/** One person, found by name, NIK or KPJ. */
export function PersonFilter({ personId, onChange }: PersonFilterProps) {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), TYPING_MS);
  const enough = text.length >= SHORTEST;
  const found = useRequest(
    'person.find',
    { text, limit: SHOWN_AT_ONCE },
    { enabled: enough, placeholderData: keepPreviousData },
  );
  const chosen = useRequest('person.get', { id: personId ?? 1 }, { enabled: personId !== null });
  const people = (enough ? (found.data ?? []) : []).map(({ id, name, nikMasked }) => ({
    value: String(id),
    label: name,
    note: nikMasked,
  }));
  const named =
    personId === null || people.some(({ value }) => value === String(personId))
      ? []
      : [
          {
            value: String(personId),
            label: chosen.data?.values.name ?? AUDIT.gonePerson,
            note: chosen.data?.nikMasked ?? '',
          },
        ];
  return (
    <Select
      size="xs"
      style={{ flex: '1.4 1 170px', minWidth: 0 }}
      label={AUDIT.filters.person}
      placeholder={AUDIT.allOf.person}
      clearable
      searchable
      data={[...named, ...people]}
      // The backend has found them already, by more than their names.
      filter={({ options }) => options}
      renderOption={({ option }) => <Found {...(option as (typeof people)[number])} />}
      nothingFoundMessage={enough ? COVERAGE.nobody : COVERAGE.typeMore}
      searchValue={typed}
      onSearchChange={setTyped}
      value={personId === null ? null : String(personId)}
      onChange={(value) => onChange(value === null ? null : Number(value))}
      comboboxProps={{ width: 300, position: 'bottom-start' }}
    />
  );
}

function Found({ label, note }: { readonly label: string; readonly note: string }) {
  return (
    <span>
      {label}
      <br />
      <small className="tabular">{note}</small>
    </span>
  );
}
