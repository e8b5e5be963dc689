import { Button, Group, Text } from '@mantine/core';
import type { MissingSetting } from '../../shared/domain/office.ts';
import { useNavigation, type Screen } from '../navigation.tsx';
import { Icon } from '../parts/icon.tsx';
import { useMay } from '../session.tsx';
import { APP, MISSING_NAME, toList } from '../words.ts';
import classes from './frame.module.css';

/** Where a missing setting is filled in. */
export function screenToFill(missing: MissingSetting): Screen {
  if (missing.where === 'agreements') return { name: 'agreements' };
  return { name: 'settings', section: missing.where };
}

const NAMED = 3;

/** One line above every screen while something official cannot be printed yet. */
export function MissingBanner({ missing }: { readonly missing: readonly MissingSetting[] }) {
  const { go } = useNavigation();
  const mayFill = useMay('office.save');
  const [first] = missing;
  if (!first || !mayFill) return null;
  const names = [...new Set(missing.map((one) => MISSING_NAME[one.what]))];
  const rest = names.length - NAMED;
  const shown = [...names.slice(0, NAMED), ...(rest > 0 ? [APP.missingMore(rest)] : [])];
  return (
    <Group className={classes['banner']} wrap="nowrap" gap="sm" component="output">
      <Icon name="warning" size={16} />
      <Text size="sm" lineClamp={1} style={{ flex: 1 }} title={names.join(', ')}>
        <strong>{APP.missingLead}</strong> {toList(shown)}
      </Text>
      <Button size="compact-xs" color="orange.9" onClick={() => go(screenToFill(first))}>
        {APP.missingFill}
      </Button>
    </Group>
  );
}
