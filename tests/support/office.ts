import { applySettings } from '../../electron/flows/office/settings.ts';
import type { Context } from '../../electron/flows/context.ts';

/** Fills in everything that an official letter needs, with an invented office and official. */
export async function fillOffice(context: Context): Promise<void> {
  const numbers = (name: string) => ({
    numberGovernment: `100.3.7/${name}/CONTOH/2025`,
    numberBpjs: `PER/${name}/062025`,
  });
  await applySettings(context, {
    office: { address: 'Jalan Contoh Nomor 1', phone: '(0402) 000000', email: '', city: 'Baubau' },
    signatories: [
      {
        name: 'Drs. LA CONTOH, M.Si.',
        position: 'Kepala Dinas Tenaga Kerja',
        rank: 'Pembina Utama Muda, IV/c',
        nip: '196908061996031003',
        from: '2025-01-01',
      },
    ],
    agreements: { 'non-asn': numbers('001'), rentan: numbers('002') },
  });
}

/** Every member of a PKS, as a window would select them. */
export function allOf(pks: 'non-asn' | 'rentan' | null) {
  const filter = { pks, departmentId: null, kelurahan: null, job: null, status: null, text: '' };
  return { filter };
}
