import { Button, type ButtonProps } from '@mantine/core';
import { ask, showFailure, useJob } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT } from '../../words.ts';

interface AgainButtonProps {
  readonly importId: string;
  readonly size: ButtonProps['size'];
}

/** The kept file as a new preview; nobody has to find it on the disk again. */
export function AgainButton({ importId, size }: AgainButtonProps) {
  const { go } = useNavigation();
  const job = useJob();
  const again = async () => {
    const preview = await job.run((id) => ask('import.again', { job: id, importId }));
    go({ name: 'import', importId: preview.importId });
  };
  return (
    <Button
      size={size}
      variant="default"
      leftSection={<Icon name="import" size={16} />}
      loading={job.running}
      onClick={() => void again().catch(showFailure)}
    >
      {size !== 'sm' ? IMPORT.againShort : IMPORT.again}
    </Button>
  );
}
