import { Alert } from '@mantine/core';
import type { MissingSetting } from '../../../shared/domain/office.ts';
import { Icon } from '../../parts/icon.tsx';
import { MISSING_NAME, SETUP, toList } from '../../words.ts';

/** Says what leaving these fields empty means, while they can still be filled. */
export function StillMissing({ missing }: { readonly missing: readonly MissingSetting[] }) {
  const names = missing.map((one) => MISSING_NAME[one.what]);
  if (names.length === 0)
    return (
      <Alert color="teal" icon={<Icon name="check" />} py="xs">
        {SETUP.complete}
      </Alert>
    );
  return (
    <Alert color="orange" icon={<Icon name="warning" />} py="xs">
      {SETUP.stillMissing(toList(names))}
    </Alert>
  );
}
