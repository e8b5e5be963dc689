import { createHash } from 'node:crypto';
import { readPdfTail, type PdfTail } from './pdf-tail.ts';

export interface SignatureField {
  /** The name that readers show beside the signature. */
  readonly name: string;
  readonly at: Date;
  /** Room for the signature, in bytes. */
  readonly room: number;
}

/**
 * Adds an empty signature to a PDF, as an update behind its last byte: what is there stays as it is.
 * The field has no picture, the page's own words say who signed. The file's /ID is kept, which
 * PDF/A asks for.
 */
export function addSignatureField(pdf: Buffer, field: SignatureField): Buffer {
  const tail = readPdfTail(pdf);
  const page = tail.firstPage();
  const [signature, widget] = [tail.size, tail.size + 1];
  return withUpdate(pdf, tail, [
    [signature, signatureDictionary(field)],
    [widget, widgetDictionary(page.reference, signature)],
    [page.number, withAnnotation(page.dictionary, widget)],
    [tail.root.number, withForm(tail.root.dictionary, widget)],
  ]);
}

/** /ByteRange is filled in when the signature is: stars are what the filler looks for. */
function signatureDictionary({ name, at, room }: SignatureField): string {
  return [
    '<<',
    '/Type /Sig',
    '/Filter /Adobe.PPKLite',
    '/SubFilter /ETSI.CAdES.detached',
    '/ByteRange [0 /********** /********** /**********]',
    `/Contents <${'00'.repeat(room)}>`,
    `/Name ${textString(name)}`,
    `/M (${pdfTime(at)})`,
    '>>',
  ].join('\n');
}

/** Without size, so without a picture of its own; printable and locked (4 + 128), as PDF/A wants. */
function widgetDictionary(page: string, signature: number): string {
  return (
    `<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T ${textString('Tanda tangan')}\n` +
    `/Rect [0 0 0 0]\n/F 132\n/P ${page}\n/V ${signature} 0 R\n>>`
  );
}

function withAnnotation(page: string, widget: number): string {
  const reference = `${widget} 0 R`;
  if (/\/Annots\s*\[/u.test(page)) {
    return page.replace(/\/Annots\s*\[(?<others>[^\]]*)\]/u, `/Annots [$<others> ${reference}]`);
  }
  if (page.includes('/Annots')) throw new Error('annotations of the page are an object apart');
  return inside(page, `/Annots [${reference}]`);
}

/** /SigFlags: signatures exist, and whoever adds more must add behind (1 + 2). */
function withForm(root: string, widget: number): string {
  if (root.includes('/AcroForm')) throw new Error('the document has a form already');
  return inside(root, `/AcroForm <<\n/Fields [${widget} 0 R]\n/SigFlags 3\n>>`);
}

function inside(dictionary: string, entry: string): string {
  return `${dictionary.slice(0, dictionary.lastIndexOf('>>'))}${entry}\n>>`;
}

function withUpdate(
  pdf: Buffer,
  tail: PdfTail,
  objects: readonly (readonly [number, string])[],
): Buffer {
  const head = pdf.at(-1) === 0x0a ? '' : '\n';
  let end = pdf.length + head.length;
  const table: string[] = [];
  const bodies = objects.map(([number, dictionary]) => {
    const body = `${number} 0 obj\n${dictionary}\nendobj\n`;
    table.push(`${number} 1\n${String(end).padStart(10, '0')} 00000 n \n`);
    end += body.length;
    return body;
  });
  const update = [
    head,
    ...bodies,
    'xref\n0 1\n0000000000 65535 f \n',
    ...table,
    `trailer\n<<\n/Size ${tail.size + 2}\n/Root ${tail.root.reference}\n`,
    tail.info === null ? '' : `/Info ${tail.info}\n`,
    tail.id === null ? '' : `/ID [${tail.id} <${changedId(bodies)}>]\n`,
    `/Prev ${tail.startXref}\n>>\nstartxref\n${end}\n%%EOF\n`,
  ];
  return Buffer.concat([pdf, Buffer.from(update.join(''), 'latin1')]);
}

/** The second half of /ID tells apart what was made from one document (ISO 32000-1, 14.4). */
function changedId(bodies: readonly string[]): string {
  return createHash('sha256').update(bodies.join('')).digest('hex').slice(0, 32);
}

/** UTF-16 with its mark, in hexadecimal: any name, and nothing to escape. */
function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** `D:20261122020000+08'00'`: the time at the office, WITA. */
function pdfTime(at: Date): string {
  const wita = new Date(at.getTime() + 8 * 3_600_000).toISOString();
  return `D:${wita.slice(0, 19).replaceAll(/\D/gu, '')}+08'00'`;
}
