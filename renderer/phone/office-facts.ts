/** What the program writes into the page of an office. */
export interface OfficeFacts {
  /** `Dinas Tenaga Kerja Kota Baubau` */
  readonly office: string;
  /** `1 Juli 2025`: void letters are known up to this day. */
  readonly asOf: string;
  readonly keys: readonly {
    readonly id: string;
    /** 64 hexadecimal digits. */
    readonly publicKey: string;
  }[];
  readonly voids: readonly { readonly code: string; readonly reason: string }[];
}

export function readOfficeFacts(): OfficeFacts {
  return JSON.parse(document.getElementById('office-facts')?.textContent ?? '') as OfficeFacts;
}
