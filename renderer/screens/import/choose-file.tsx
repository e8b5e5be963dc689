import { Button, Group, Paper, Radio, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { PKS, type Pks } from '../../../shared/domain/agreement.ts';
import type { Grant } from '../../../shared/ipc.ts';
import { choose, showFailure, useRequest } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT, PKS_NAME } from '../../words.ts';
import classes from './choose-file.module.css';
import { FormButton } from './form-button.tsx';

/** What is known before a file is; null while nobody has said which agreement it is for. */
export interface ImportWish {
  readonly pks: Pks | null;
  readonly departmentId: number | null;
}

interface ChooseFileProps {
  readonly wish: ImportWish;
  readonly onChange: (wish: ImportWish) => void;
  readonly onFile: (grant: Grant) => void;
}

export function ChooseFile({ wish, onChange, onFile }: ChooseFileProps) {
  return (
    <Stack gap="lg" maw={860}>
      <Radio.Group
        label={IMPORT.pksLabel}
        value={wish.pks}
        onChange={(pks) => onChange({ ...wish, pks })}
      >
        <SimpleGrid cols={2} mt={6}>
          {PKS.map((pks) => (
            <Radio.Card key={pks} value={pks} className={classes['card']}>
              <Group wrap="nowrap" align="flex-start" gap="sm">
                <Radio.Indicator />
                <Stack gap={2}>
                  <Text fw={600}>{PKS_NAME[pks]}</Text>
                  <Text size="sm" c="dimmed">
                    {IMPORT.pksHint[pks]}
                  </Text>
                </Stack>
              </Group>
            </Radio.Card>
          ))}
        </SimpleGrid>
      </Radio.Group>
      <DepartmentSelect
        departmentId={wish.departmentId}
        onChange={(departmentId) => onChange({ ...wish, departmentId })}
      />
      <ChooseBox ready={wish.pks !== null} onFile={onFile} />
      <Group gap="sm">
        <Text size="sm" c="dimmed">
          {IMPORT.formOffer}
        </Text>
        <FormButton size="xs" pks={wish.pks} departmentId={wish.departmentId} />
      </Group>
    </Stack>
  );
}

interface DepartmentSelectProps {
  readonly departmentId: number | null;
  readonly onChange: (departmentId: number | null) => void;
}

function DepartmentSelect({ departmentId, onChange }: DepartmentSelectProps) {
  const departments = useRequest('department.list', undefined).data ?? [];
  return (
    <Select
      maw={480}
      label={IMPORT.departmentLabel}
      placeholder={IMPORT.departmentNone}
      value={departmentId === null ? null : String(departmentId)}
      onChange={(value) => onChange(value === null ? null : Number(value))}
      data={departments.map(({ id, name }) => ({ value: String(id), label: name }))}
      searchable
      clearable
      nothingFoundMessage={IMPORT.departmentUnknown}
      maxDropdownHeight={280}
    />
  );
}

interface ChooseBoxProps {
  readonly ready: boolean;
  readonly onFile: (grant: Grant) => void;
}

function ChooseBox({ ready, onFile }: ChooseBoxProps) {
  const pick = async () => {
    const grant = await choose('workbook');
    if (grant) onFile(grant);
  };
  return (
    <Paper className={classes['box']} p="lg">
      <Stack align="center" gap="xs">
        <Icon name="import" size={32} />
        <Text fw={600} size="lg">
          {IMPORT.dropTitle}
        </Text>
        <Text size="sm" c="dimmed" ta="center">
          {ready ? IMPORT.dropText : IMPORT.pksFirst}
        </Text>
        <Button
          mt="xs"
          leftSection={<Icon name="folder" size={16} />}
          disabled={!ready}
          onClick={() => void pick().catch(showFailure)}
        >
          {IMPORT.choose}
        </Button>
      </Stack>
    </Paper>
  );
}
