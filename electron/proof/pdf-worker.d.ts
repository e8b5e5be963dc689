/** Comes without types; pdf.js only asks that it is there. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
