import { Button, Group, Paper, Radio, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { PKS } from '../../../shared/domain/agreement.ts';
import type { Grant } from '../../../shared/ipc.ts';
import { choose, showFailure, useRequest } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT, PKS_NAME } from '../../words.ts';
import classes from './choose-file.module.css';
import type { ReadAs } from './use-import.ts';

interface ChooseFileProps {
  readonly as: ReadAs;
  readonly onChange: (as: ReadAs) => void;
  readonly onFile: (grant: Grant) => void;
}

export function ChooseFile({ as, onChange, onFile }: ChooseFileProps) {
  return (
    <Stack gap="lg" maw={860}>
      <Radio.Group
        label={IMPORT.pksLabel}
        value={as.pks}
        onChange={(pks) => onChange({ ...as, pks })}
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
        departmentId={as.departmentId}
        onChange={(departmentId) => onChange({ ...as, departmentId })}
      />
      <ChooseBox onFile={onFile} />
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

function ChooseBox({ onFile }: { readonly onFile: (grant: Grant) => void }) {
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
          {IMPORT.dropText}
        </Text>
        <Button
          mt="xs"
          leftSection={<Icon name="folder" size={16} />}
          onClick={() => void pick().catch(showFailure)}
        >
          {IMPORT.choose}
        </Button>
      </Stack>
    </Paper>
  );
}
