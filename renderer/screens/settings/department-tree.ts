import type { DepartmentView } from '../../../shared/views.ts';

/** One department and its units, by name. */
export interface DepartmentBranch {
  readonly department: DepartmentView;
  readonly units: readonly DepartmentView[];
}

/**
 * The two-level tree, narrowed to what a search finds in names and aliases. A department that
 * matches keeps all its units; one that does not stays as the place of the units that match.
 */
export function departmentTree(
  departments: readonly DepartmentView[],
  search: string,
): DepartmentBranch[] {
  const wanted = search.trim().toLowerCase();
  const matches = ({ name, aliases }: DepartmentView) =>
    [name, ...aliases].some((text) => text.toLowerCase().includes(wanted));
  return departments
    .filter((one) => one.parentId === null)
    .toSorted(byName)
    .map((department) => {
      const units = departments.filter((one) => one.parentId === department.id).toSorted(byName);
      return { department, units: matches(department) ? units : units.filter(matches) };
    })
    .filter(({ department, units }) => matches(department) || units.length > 0);
}

function byName(a: DepartmentView, b: DepartmentView): number {
  return a.name.localeCompare(b.name, 'id');
}
