import { readFile } from 'node:fs/promises';
import { refuseIfCancelled, type Certificate, type Tools } from './flows/context.ts';
import { isWasmName, resourcePath, wasmPath } from './resources.ts';
import { writeFileWhole } from './files/write-file-whole.ts';

/**
 * The heavy arrows in this very thread: for the terminal, the tests and inside the worker. Each
 * brings in what it needs when it is first asked, for the two big packages take their time.
 */
export function toolsInPlace(): Tools {
  return {
    readRoster: async (request, job) => {
      const { readRoster } = await import('./read-roster.ts');
      return readRoster(request, job);
    },
    lookAtRoster: async (request, job) => {
      const { lookAtRoster } = await import('./read-roster.ts');
      return lookAtRoster(request, job);
    },
    readBpjsList: async (request, job) => {
      const { readBpjsListFile } = await import('./read-roster.ts');
      return readBpjsListFile(request, job);
    },
    writeRoster: async ({ path, content }, job) => {
      const { writeRoster } = await import('./excel/write/write-roster.ts');
      const bytes = await writeRoster(content, {
        signal: job.signal,
        onProgress: (done, total) => job.progress('writing', done, total),
      });
      await writeFileWhole(path, bytes);
    },
    writeDepartmentForm: async ({ path, content }) => {
      const { writeDepartmentForm } = await import('./excel/write/write-department-form.ts');
      await writeFileWhole(path, await writeDepartmentForm(content));
    },
    markWorkbook: async ({ path, ...request }, job) => {
      const { markRoster } = await import('./mark-roster.ts');
      await writeFileWhole(path, await markRoster(request, job));
    },
    drawLetters: async ({ contents, images }, job) => {
      const { drawLetters } = await import('./pdf/draw-letters.ts');
      return drawLetters(contents, {
        fonts: await fonts(),
        images,
        signal: job.signal,
        onPage: (done) => job.progress('drawing', done, contents.length),
      });
    },
    openPrint: async (request, job) => {
      refuseIfCancelled(job);
      const { openPrint } = await import('./print-files.ts');
      return openPrint(request, await fonts(), await signer(request.certificate));
    },
    drawRegister: async ({ content, images }) => {
      const { drawRegister } = await import('./pdf/draw-register.ts');
      return drawRegister(content, { fonts: await fonts(), images });
    },
    drawPlain: async ({ content, images }) => {
      const { drawPlain } = await import('./pdf/draw-plain.ts');
      return drawPlain(content, { fonts: await fonts(), images });
    },
    readCertificate: async (certificate) => {
      const { readCertificate } = await import('./signing/read-certificate.ts');
      return readCertificate(certificate);
    },
    findProofs: async (request, { signal }) => {
      const { findProofs } = await import('./proof/find-proofs.ts');
      return findProofs(request, { program: readProgram, signal });
    },
    drawSummary: async ({ content, images }) => {
      const { drawSummary } = await import('./pdf/draw-summary.ts');
      return drawSummary(content, { fonts: await fonts(), images });
    },
    writeCopy: async (request) => {
      const { writeCopy } = await import('./db/copies/write-copy.sqlite.ts');
      return writeCopy(request);
    },
    examineCopy: async ({ path }) => {
      const { examineCopy } = await import('./db/copies/examine-copy.sqlite.ts');
      return examineCopy(path);
    },
    prepareRestore: async ({ staged, present }) => {
      const { prepareRestore } = await import('./db/copies/prepare-restore.sqlite.ts');
      return prepareRestore(staged, present);
    },
  };
}

/** A file is signed at the moment at which it ends. */
async function signer(certificate: Certificate | null) {
  if (certificate === null) return null;
  const { signPdf } = await import('./signing/sign-pdf.ts');
  return (bytes: Uint8Array) => signPdf(bytes, certificate, new Date());
}

/** Rejects for a program that is not shipped. */
async function readProgram(name: string): Promise<Uint8Array> {
  if (!isWasmName(name)) throw new Error('a program that nobody brings along');
  return readFile(wasmPath(name));
}

async function fonts() {
  const { loadFonts } = await import('./pdf/fonts.ts');
  return loadFonts(resourcePath('fonts'));
}
