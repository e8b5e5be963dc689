import { Badge } from '@mantine/core';
import type { MembershipStatus } from '../../shared/domain/membership.ts';
import { STATUS_NAME } from '../words.ts';

const COLOR: Readonly<Record<MembershipStatus, string>> = {
  active: 'teal.9',
  left: 'gray.7',
  dead: 'dark.3',
};

export function StatusBadge({ status }: { readonly status: MembershipStatus }) {
  return (
    <Badge color={COLOR[status]} variant="light" size="sm">
      {STATUS_NAME[status]}
    </Badge>
  );
}
