import { expect, it } from 'vitest';
import { headOfDepartment } from '../../shared/domain/letters/head-of-department.ts';

it.each([
  ['Dinas Kesehatan', 'Kepala Dinas Kesehatan'],
  ['Satuan Polisi Pamong Praja', 'Kepala Satuan Polisi Pamong Praja'],
  ['Bagian Umum Sekretariat Daerah', 'Kepala Bagian Umum Sekretariat Daerah'],
  ['Kecamatan Wolio', 'Camat Wolio'],
  ['Kelurahan Bukit Wolio Indah', 'Lurah Bukit Wolio Indah'],
  ['Sekretariat DPRD', 'Sekretaris DPRD'],
  ['SEKRETARIAT DAERAH', 'Sekretaris DAERAH'],
  ['Inspektorat Daerah', 'Inspektur Daerah'],
  ['RSUD Kota Baubau', 'Direktur RSUD Kota Baubau'],
  ['Camat Wolio', 'Camat Wolio'],
  ['', ''],
])('a letter to %s goes to %s', (department, head) => {
  expect(headOfDepartment(department)).toBe(head);
});
