import { CloseButton, Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PersonFound } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { COVERAGE, PKS_SHORT } from '../../words.ts';

/** Somebody of the roster, or a NIK that need not be in it. */
export type PickedPerson =
  | { readonly id: number; readonly nik: null }
  | { readonly id: null; readonly nik: string };

const SHOWN_AT_ONCE = 8;
const NIK = /^\d{16}$/u;
const NIK_OPTION = 'nik';

export function PersonPicker({ onPick }: { onPick: (person: PickedPerson | null) => void }) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 120);
  const enough = text.length >= 2;
  const found = useRequest(
    'person.find',
    { text, limit: SHOWN_AT_ONCE },
    { enabled: enough, placeholderData: keepPreviousData },
  );
  const people = enough ? (found.data ?? []) : [];
  // Answers come after the typing: Enter must take the first of those that are shown.
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (found.data) selectFirstOption();
  }, [found.data, selectFirstOption]);
  const nik = typed.replaceAll(/\s/gu, '');

  const pick = (option: string) => {
    combobox.closeDropdown();
    if (option === NIK_OPTION) return onPick({ id: null, nik });
    const person = people.find((one) => String(one.id) === option);
    if (!person) return undefined;
    setTyped(person.name);
    return onPick({ id: person.id, nik: null });
  };
  const type = (value: string) => {
    setTyped(value);
    onPick(null);
    combobox.openDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} width={340} position="bottom-start">
      <Combobox.Target>
        <TextInput
          label={COVERAGE.person}
          placeholder={COVERAGE.personPlaceholder}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          onClick={() => combobox.openDropdown()}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          rightSection={
            typed === '' ? null : (
              <CloseButton size="sm" aria-label={COVERAGE.clear} onClick={() => type('')} />
            )
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          {NIK.test(nik) ? (
            <Combobox.Option value={NIK_OPTION}>{COVERAGE.byNik(nik)}</Combobox.Option>
          ) : null}
          {people.map((person) => (
            <PersonOption key={person.id} person={person} />
          ))}
          {people.length === 0 && !NIK.test(nik) ? (
            <Combobox.Empty>{enough ? COVERAGE.nobody : COVERAGE.typeMore}</Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function PersonOption({ person }: { readonly person: PersonFound }) {
  const pks = person.memberships.map((one) => PKS_SHORT[one.pks]);
  return (
    <Combobox.Option value={String(person.id)}>
      <Text size="sm" lineClamp={1}>
        {person.name}
      </Text>
      <Text size="xs" c="dimmed">
        {[person.nikMasked, ...pks].join(' · ')}
      </Text>
    </Combobox.Option>
  );
}
