import { Button, type ButtonProps } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ImportPreview } from '../../../shared/views.ts';
import { ask, choose, showFailure, useJob } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { SavedNote } from '../../parts/saved-note.tsx';
import { IMPORT } from '../../words.ts';

interface ErrorsButtonProps {
  readonly preview: ImportPreview;
  readonly size: ButtonProps['size'];
}

/** The department's own workbook with its faults marked, to be sent back and corrected there. */
export function ErrorsButton({ preview, size }: ErrorsButtonProps) {
  const job = useJob();
  const { importId, fileName, plan, hasFile } = preview;
  const write = async () => {
    const target = await choose('save-xlsx', IMPORT.errorsName(withoutExtension(fileName)));
    if (!target) return;
    try {
      const { marked } = await job.run((id) =>
        ask('import.errors', { job: id, importId, target: target.id }),
      );
      notifications.show({
        color: 'teal',
        message: <SavedNote text={IMPORT.errorsWritten(marked, target.name)} grant={target} />,
        autoClose: 12_000,
      });
    } catch (error) {
      showFailure(error);
    }
  };
  const faulty = plan.issues.some(({ severity }) => severity !== 'info');
  if (!hasFile || !faulty) return null;
  return (
    <Button
      size={size}
      variant="default"
      title={IMPORT.errors}
      leftSection={<Icon name="edit" size={16} />}
      loading={job.running}
      onClick={() => void write().catch(showFailure)}
    >
      {size !== 'sm' ? IMPORT.errorsShort : IMPORT.errors}
    </Button>
  );
}

function withoutExtension(name: string): string {
  return name.replace(/\.(?:xlsx|xlsm|xls|csv)$/i, '');
}
