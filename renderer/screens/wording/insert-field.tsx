import { Button, Combobox, Text, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { fieldsOf } from '../../../shared/domain/letters/wording-fields.ts';
import type { WordingKind } from '../../../shared/domain/wording.ts';
import { Icon } from '../../parts/icon.tsx';
import { FIELD_MEANING, WORDING } from '../../words.ts';
import type { Insertion } from './use-insertion.ts';

interface InsertFieldProps {
  readonly kind: WordingKind;
  readonly insertion: Omit<Insertion, 'around'>;
}

/** The closed list of fields with what each says; the chosen one goes where the cursor stands. */
export function InsertField({ kind, insertion }: InsertFieldProps) {
  const { opened, setOpened, hasPlace, insert } = insertion;
  const [search, setSearch] = useState('');
  const combobox = useCombobox({
    opened,
    onOpenedChange: setOpened,
    onDropdownClose: () => setSearch(''),
  });
  const { focusSearchInput } = combobox;
  // However it was opened, what is typed next is looked for.
  useEffect(() => {
    if (opened) focusSearchInput();
  }, [opened, focusSearchInput]);
  const wanted = search.trim().toLowerCase();
  const found = fieldsOf(kind).filter((field) =>
    `${field} ${FIELD_MEANING[field]}`.toLowerCase().includes(wanted),
  );
  return (
    <Combobox
      store={combobox}
      width={330}
      position="bottom-start"
      onOptionSubmit={(field) => {
        combobox.closeDropdown();
        insert(`{${field}}`);
      }}
    >
      <Combobox.Target targetType="button" withAriaAttributes={false}>
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon name="plus" size={14} />}
          title={WORDING.insertHint}
          style={{ flexShrink: 0 }}
          aria-haspopup="listbox"
          aria-expanded={opened}
          onClick={() => combobox.toggleDropdown()}
        >
          {WORDING.insert}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          size="xs"
          aria-label={WORDING.insertSearch}
          placeholder={WORDING.insertSearch}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
        />
        <Combobox.Options mah={300} style={{ overflowY: 'auto' }} aria-label={WORDING.insert}>
          {hasPlace ? null : (
            <Text size="xs" c="dimmed" p={6}>
              {WORDING.insertWhere}
            </Text>
          )}
          {found.map((field) => (
            <Combobox.Option key={field} value={field} disabled={!hasPlace}>
              <Text size="xs" fw={600}>{`{${field}}`}</Text>
              <Text size="xs" opacity={0.85}>
                {FIELD_MEANING[field]}
              </Text>
            </Combobox.Option>
          ))}
          {found.length === 0 ? <Combobox.Empty>{WORDING.insertNone}</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
