import { Button, Group, Modal, Radio, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { PKS, type Pks } from '../../../shared/domain/agreement.ts';
import type { Selection } from '../../../shared/ipc.ts';
import { useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, LETTERS, PKS_NAME, toNumber } from '../../words.ts';
import { everybodyOf } from './everybody-of.ts';

interface ChooseWhomProps {
  readonly onChosen: (selection: Selection) => void;
  readonly onClose: () => void;
}

/** A whole agreement or one department of it; single people are ticked in the roster. */
export function ChooseWhom({ onChosen, onClose }: ChooseWhomProps) {
  useFocusBack();
  const { go } = useNavigation();
  const [pks, setPks] = useState<Pks>('non-asn');
  const [departmentId, setDepartmentId] = useState<number | null>(null);
  const filter = everybodyOf(pks, departmentId);
  const facets = useRequest('roster.facets', { filter });
  const departments = facets.data?.departments ?? [];
  return (
    <Modal opened onClose={onClose} title={LETTERS.printFor} size={560}>
      <Stack gap="md">
        <Radio.Group
          value={pks}
          label={LETTERS.pks}
          onChange={(value) => {
            setPks(value);
            setDepartmentId(null);
          }}
        >
          <SimpleGrid cols={2} mt={4}>
            {PKS.map((value) => (
              <Radio.Card key={value} value={value} p="sm">
                <Group wrap="nowrap" gap="sm">
                  <Radio.Indicator />
                  <Text size="sm" fw={600}>
                    {PKS_NAME[value]}
                  </Text>
                </Group>
              </Radio.Card>
            ))}
          </SimpleGrid>
        </Radio.Group>
        <Select
          label={LETTERS.department}
          placeholder={LETTERS.departmentAll}
          value={departmentId === null ? null : String(departmentId)}
          onChange={(value) => setDepartmentId(value === null ? null : Number(value))}
          data={departments.map(({ id, name, count }) => ({
            value: String(id),
            label: `${name} (${toNumber(count)})`,
          }))}
          searchable
          clearable
          disabled={departments.length === 0}
          maxDropdownHeight={240}
        />
        <Text size="sm" c="dimmed">
          {LETTERS.printForText}
        </Text>
        <Group justify="space-between" gap="xs">
          <Button variant="subtle" px={0} onClick={() => go({ name: 'roster' })}>
            {LETTERS.toRoster}
          </Button>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.cancel}
            </Button>
            <Button onClick={() => onChosen({ filter })}>{LETTERS.goOn}</Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
