import { SegmentedControl } from '@mantine/core';
import { useNavigation } from '../../navigation.tsx';
import { IMPORT } from '../../words.ts';

/** Two screens, one place: a new file, and what was imported before. */
export function ImportTabs({ active }: { readonly active: 'import' | 'imports' }) {
  const { go } = useNavigation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={IMPORT.title}
      value={active}
      onChange={(name) => go({ name })}
      data={[
        { value: 'import', label: IMPORT.newImport },
        { value: 'imports', label: IMPORT.history },
      ]}
    />
  );
}
