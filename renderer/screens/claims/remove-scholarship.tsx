import type { ScholarshipView } from '../../../shared/requests/claims.ts';
import { useWish } from '../../api.ts';
import { SCHOLARSHIP } from '../../words.ts';
import { RemovalDialog } from './removal-dialog.tsx';

interface RemoveScholarshipProps {
  readonly child: ScholarshipView;
  /** Null = the child with everything. */
  readonly year: number | null;
  readonly onClose: () => void;
}

export function RemoveScholarship({ child, year, onClose }: RemoveScholarshipProps) {
  const { mutate, isPending, error } = useWish('scholarship.remove', { quiet: true });
  return (
    <RemovalDialog
      title={year === null ? SCHOLARSHIP.removeChild : SCHOLARSHIP.removeYear}
      text={
        year === null
          ? SCHOLARSHIP.removeChildText(child.name)
          : SCHOLARSHIP.removeYearText(child.name, year)
      }
      onRemove={(reason) => mutate({ id: child.id, year, reason }, { onSuccess: onClose })}
      onClose={onClose}
      pending={isPending}
      error={error}
    />
  );
}
