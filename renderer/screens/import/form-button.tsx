import { Button, Group, Modal, Radio, Select, Stack, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { PKS, type Pks } from '../../../shared/domain/agreement.ts';
import { ask, choose, showFailure, useJob, useRequest } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { SavedNote } from '../../parts/saved-note.tsx';
import { COMMON, IMPORT, PKS_NAME } from '../../words.ts';

interface FormButtonProps {
  readonly size?: ButtonProps['size'];
  /** What has been chosen already where the button stands. */
  readonly pks?: Pks | null;
  readonly departmentId?: number | null;
}

/** The empty form of the office, for one department or for any. */
export function FormButton({ size = 'sm', pks, departmentId }: FormButtonProps) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        size={size}
        variant="default"
        leftSection={<Icon name="letter" size={16} />}
        onClick={open}
      >
        {IMPORT.form}
      </Button>
      <Modal opened={opened} onClose={close} title={IMPORT.formTitle}>
        <FormQuestions pks={pks ?? 'non-asn'} departmentId={departmentId ?? null} onDone={close} />
      </Modal>
    </>
  );
}

interface FormQuestionsProps {
  readonly pks: Pks;
  readonly departmentId: number | null;
  readonly onDone: () => void;
}

function FormQuestions({ onDone, ...first }: FormQuestionsProps) {
  const job = useJob();
  const departments = useRequest('department.list', undefined).data ?? [];
  const [pks, setPks] = useState(first.pks);
  const [departmentId, setDepartmentId] = useState(first.departmentId);
  const name = departments.find(({ id }) => id === departmentId)?.name ?? null;
  const write = async () => {
    const target = await choose('save-xlsx', IMPORT.formName(name));
    if (!target) return;
    const { rows } = await job.run((id) =>
      ask('form.export', { job: id, pks, departmentId, target: target.id }),
    );
    notifications.show({
      color: 'teal',
      message: <SavedNote text={IMPORT.formWritten(rows, target.name)} grant={target} />,
      autoClose: 12_000,
    });
    onDone();
  };
  return (
    <Stack
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        void write().catch(showFailure);
      }}
    >
      <Text size="sm">{IMPORT.formText}</Text>
      <Radio.Group label={IMPORT.pks} value={pks} onChange={setPks}>
        <Stack gap={6} mt={4}>
          {PKS.map((each) => (
            <Radio key={each} value={each} label={PKS_NAME[each]} />
          ))}
        </Stack>
      </Radio.Group>
      <Select
        label={IMPORT.department}
        placeholder={IMPORT.formAnyDepartment}
        value={departmentId === null ? null : String(departmentId)}
        onChange={(value) => setDepartmentId(value === null ? null : Number(value))}
        data={departments.map((each) => ({ value: String(each.id), label: each.name }))}
        searchable
        clearable
        nothingFoundMessage={IMPORT.departmentUnknown}
        maxDropdownHeight={260}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          {COMMON.cancel}
        </Button>
        <Button type="submit" loading={job.running}>
          {IMPORT.formSave}
        </Button>
      </Group>
    </Stack>
  );
}
