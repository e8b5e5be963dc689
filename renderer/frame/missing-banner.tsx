import { Button, Group, Text } from '@mantine/core';
import { missingInAgreement } from '../../shared/domain/letters/missing-settings.ts';
import type { MissingSetting } from '../../shared/domain/office.ts';
import { useRequest } from '../api.ts';
import { useNavigation, type Screen } from '../navigation.tsx';
import { Icon } from '../parts/icon.tsx';
import { useMay } from '../session.tsx';
import { APP, MISSING_NAME, toList } from '../words.ts';
import classes from './frame.module.css';

/** Where a missing setting is filled in; of the agreements the first that is not complete. */
export function useScreenToFill(): (missing: MissingSetting) => Screen {
  // Of what the frame has asked for already; it is asked again there.
  const state = useRequest('app.state', undefined, { staleTime: Infinity });
  const agreements = state.data?.agreements ?? [];
  return ({ where }) => {
    if (where !== 'agreements') return { name: 'settings', section: where };
    const incomplete = agreements.find((one) => missingInAgreement(one).length > 0);
    return { name: 'agreements', ...(incomplete && { agreementId: incomplete.id }) };
  };
}

const NAMED = 3;

/** One line above every screen while something official cannot be printed yet. */
export function MissingBanner({ missing }: { readonly missing: readonly MissingSetting[] }) {
  const { go } = useNavigation();
  const screenToFill = useScreenToFill();
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
