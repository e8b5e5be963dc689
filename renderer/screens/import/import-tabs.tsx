import { SegmentedControl } from '@mantine/core';
import { useNavigation } from '../../navigation.tsx';
import { IMPORT } from '../../words.ts';

interface ImportTabsProps {
  /** Null where something else is open: then both are a way out. */
  readonly active: 'import' | 'imports' | null;
}

/** Two screens, one place: a new file, and what was imported before. */
export function ImportTabs({ active }: ImportTabsProps) {
  const { go } = useNavigation();
  const shown: string = active ?? '';
  return (
    <SegmentedControl
      size="xs"
      aria-label={IMPORT.title}
      value={shown}
      onChange={(name) => go({ name: name === 'imports' ? 'imports' : 'import' })}
      data={[
        { value: 'import', label: IMPORT.newImport },
        { value: 'imports', label: IMPORT.history },
      ]}
    />
  );
}
