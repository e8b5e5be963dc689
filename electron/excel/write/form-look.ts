/** How the form for departments looks. */

export const FONT = { name: 'Calibri', size: 11 };
export const QUIET = { argb: 'FF5A6572' };
export const REQUIRED = { argb: 'FF1F4E79' };
export const OPTIONAL = { argb: 'FFDCE6F1' };

const LINE = { style: 'thin', color: { argb: 'FFBFC7D1' } } as const;
export const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
