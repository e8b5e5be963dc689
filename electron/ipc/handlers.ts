import { basename } from 'node:path';
import { changeAgreement, listOverviews } from '../flows/office/agreements.ts';
import { answerCoverageOfPerson, answerCoverageOn } from '../flows/people/answer-coverage.ts';
import { answerImport } from '../flows/imports/answer-import.ts';
import { readAppState } from '../flows/office/app-state.ts';
import { checkEverything } from '../flows/copies/check-copies.ts';
import { commitImport } from '../flows/imports/commit-import.ts';
import { UNWATCHED, type Context } from '../flows/context.ts';
import { changeDepartment, listDepartments, listPlaces } from '../flows/office/departments.ts';
import { exportErrors } from '../flows/imports/export-errors.ts';
import { exportDepartmentForm } from '../flows/imports/export-form.ts';
import { exportRoster } from '../flows/people/export-roster.ts';
import { findPeople } from '../flows/people/find-people.ts';
import { importAgain } from '../flows/imports/import-again.ts';
import { discardImport, openImport } from '../flows/imports/open-import.ts';
import { getPerson } from '../flows/people/get-person.ts';
import { listImports } from '../flows/imports/list-imports.ts';
import { listRoster, rosterFacets } from '../flows/people/list-roster.ts';
import { listMerges, mergePeople, undoMerge } from '../flows/people/merge-people.ts';
import { changeCoatOfArms, changeOffice, readOffice } from '../flows/office/office.ts';
import { previewImport } from '../flows/imports/preview-import.ts';
import { dismissPair, listSamePairs } from '../flows/people/same-people.ts';
import { takeSampleDataAway } from '../flows/office/sample-data.ts';
import { checkPerson, savePerson } from '../flows/people/save-person.ts';
import { finishSetup } from '../flows/office/setup.ts';
import { maskKept, maskStored } from '../flows/imports/mask-stored.ts';
import { previewUndo, undoImport } from '../flows/imports/undo-import.ts';
import { listWords } from '../flows/office/word-lists.ts';
import { changeSignatory, listSignatories, removeSignatory } from '../flows/office/signatories.ts';
import { accessHandlers } from './access-handlers.ts';
import { auditHandlers } from './audit-handlers.ts';
import { copyHandlers } from './copy-handlers.ts';
import { forgetHandlers } from './forget-handlers.ts';
import { bpjsHandlers } from './bpjs-handlers.ts';
import { claimHandlers } from './claim-handlers.ts';
import { contributionHandlers } from './contribution-handlers.ts';
import { lawHandlers } from './law-handlers.ts';
import { overviewHandlers } from './overview-handlers.ts';
import { placeHandlers } from './place-handlers.ts';
import { renewalHandlers } from './renewal-handlers.ts';
import { letterHandlers } from './letter-handlers.ts';
import { proofHandlers } from './proof-handlers.ts';
import { registerHandlers } from './register-handlers.ts';
import type { Handlers } from './router.ts';
import { signatureHandlers } from './signature-handlers.ts';
import { optionalPath, pathOf, type Surroundings } from './surroundings.ts';
import { wordingHandlers } from './wording-handlers.ts';

/** One function for each request of the window; each tells a flow and nothing more. */
export function createHandlers(context: Context, surroundings: Surroundings): Handlers {
  return {
    ...officeHandlers(context, surroundings),
    ...rosterHandlers(context, surroundings),
    ...importHandlers(context, surroundings),
    ...letterHandlers(context, surroundings),
    ...registerHandlers(context, surroundings),
    ...wordingHandlers(context, surroundings),
    ...signatureHandlers(context, surroundings),
    ...proofHandlers(context, surroundings),
    ...accessHandlers(context, surroundings),
    ...auditHandlers(context, surroundings),
    ...copyHandlers(context, surroundings),
    ...forgetHandlers(context, surroundings),
    ...placeHandlers(context, surroundings),
    ...renewalHandlers(context, surroundings),
    ...contributionHandlers(context, surroundings),
    ...claimHandlers(context, surroundings),
    ...overviewHandlers(context, surroundings),
    ...bpjsHandlers(context, surroundings),
    ...lawHandlers(context, surroundings),
    'job.cancel': async ({ job }) => {
      surroundings.jobs.cancel(job);
      return null;
    },
    'job.pause': async ({ job }) => {
      surroundings.jobs.pause(job);
      return null;
    },
    'job.go-on': async ({ job }) => {
      surroundings.jobs.goOn(job);
      return null;
    },
    'data.check': () => checkEverything(context, UNWATCHED),
  };
}

function officeHandlers(context: Context, { grants }: Surroundings) {
  return {
    'app.state': () => readAppState(context),
    'setup.finish': ({ coatOfArms, ...answers }) =>
      finishSetup(context, { ...answers, coatOfArmsPath: optionalPath(grants, coatOfArms) }),
    'sample.remove': () => takeSampleDataAway(context),
    'office.get': () => readOffice(context),
    'office.save': (input) => changeOffice(context, input),
    'office.coat-of-arms': ({ grant }) => changeCoatOfArms(context, optionalPath(grants, grant)),
    'signatory.list': () => listSignatories(context),
    'signatory.save': (input) => changeSignatory(context, input),
    'signatory.remove': ({ id }) => removeSignatory(context, id),
    'agreement.list': () => listOverviews(context),
    'agreement.save': (input) => changeAgreement(context, input),
    'department.list': () => listDepartments(context),
    'department.save': (input) => changeDepartment(context, input),
    'place.list': () => listPlaces(context),
  } satisfies Partial<Handlers>;
}

function rosterHandlers(context: Context, { grants, jobs }: Surroundings) {
  return {
    'roster.list': (input) => listRoster(context, input),
    'roster.facets': ({ filter }) => rosterFacets(context, filter),
    'roster.export': async ({ job, filter, reason, target }) => {
      const path = pathOf(grants, target);
      return jobs.run(job, (work) => exportRoster(context, { filter, path, reason }, work));
    },
    'person.get': ({ id }) => getPerson(context, id),
    'person.check': (input) => checkPerson(context, input),
    'person.save': (input) => savePerson(context, input),
    'person.find': ({ text, limit }) => findPeople(context, text, limit),
    'same-person.list': () => listSamePairs(context),
    'same-person.dismiss': (input) => dismissPair(context, input),
    'same-person.merge': (input) => mergePeople(context, input),
    'same-person.merges': () => listMerges(context),
    'same-person.unmerge': ({ id }) => undoMerge(context, id),
    'coverage.on': (input) =>
      'nik' in input
        ? answerCoverageOn(context, input.nik, input.day)
        : answerCoverageOfPerson(context, input.personId, input.day),
  } satisfies Partial<Handlers>;
}

function importHandlers(context: Context, { grants, jobs }: Surroundings) {
  return {
    'import.preview': async ({ job, grant, ...input }) => {
      const path = pathOf(grants, grant);
      const request = { ...input, path, fileName: basename(path) };
      return jobs.run(job, async (work) => maskStored(await previewImport(context, request, work)));
    },
    'import.apply': ({ job, importId, mark }) =>
      jobs.run(job, (work) => commitImport(context, importId, work, mark)),
    'import.look': async ({ job, grant }) => {
      const path = pathOf(grants, grant);
      return jobs.run(job, (work) => context.tools.lookAtRoster({ path }, work));
    },
    'import.answer': ({ job, importId, answers }) =>
      jobs.run(job, async (work) =>
        maskStored(await answerImport(context, importId, answers, work)),
      ),
    'import.open': ({ job, importId }) =>
      jobs.run(job, async (work) => maskStored(await openImport(context, importId, work))),
    'import.again': ({ job, importId }) =>
      jobs.run(job, async (work) => maskStored(await importAgain(context, importId, work))),
    'import.discard': ({ importId }) => discardImport(context, importId),
    'import.list': () => listImports(context),
    'import.undo-preview': async ({ importId }) => maskKept(await previewUndo(context, importId)),
    'import.undo': ({ job, importId, revision }) =>
      jobs.run(job, async (work) => maskKept(await undoImport(context, importId, revision, work))),
    'import.errors': async ({ job, importId, target }) => {
      const path = pathOf(grants, target);
      return jobs.run(job, (work) => exportErrors(context, { importId, path }, work));
    },
    'form.export': async ({ job, target, ...request }) => {
      const path = pathOf(grants, target);
      return jobs.run(job, (work) => exportDepartmentForm(context, { ...request, path }, work));
    },
    'word-list.get': () => listWords(context),
  } satisfies Partial<Handlers>;
}
