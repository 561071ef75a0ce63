import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Complaint, copyProject, type ProjectCopy } from './testing/project-copy.ts';

const wrongImport = 'lint/style/noRestrictedImports';

/** Files that obey every rule; the wrong ones below import these. */
const clean = {
  'shared/plan/stage.ts': 'export const stage = 1;\n',
  'shared/pdf/page.ts': "import { stage } from '#shared/plan/stage.ts';\n\nexport const page = stage;\n",
  'renderer/main.tsx':
    "import { stage } from '#shared/plan/stage.ts';\n\nexport const view = <p>{stage}</p>;\n",
  'renderer/app/shell.ts': 'export const shell = 1;\n',
  'renderer/persistence/table.ts': 'export const table = 1;\n',
  'renderer/workers/print.worker.ts': 'export const print = 1;\n',
  'renderer/activities/frame/view.ts': 'export const view = 1;\n',
  'renderer/activities/scope/view.ts':
    "import { stage } from '#shared/plan/stage.ts';\n\nexport const view = stage;\n",
  'electron/services/write.ts':
    "import { rename } from 'node:fs/promises';\n\nexport const write = rename;\n",
  'electron/main.ts': "import { write } from '#electron/services/write.ts';\n\nexport const main = write;\n",
  'electron/cli.ts': "import { write } from './services/write.ts';\n\nexport const cli = write;\n",
  'electron/window/frame.ts': 'export const frame = 1;\n',
  'electron/host/host.ts': 'export const host = 1;\n',
  'test/helpers/builder.ts': 'export const builder = 1;\n',
  'build/tool.ts': "import { sep } from 'node:path';\n\nexport const tool = sep;\n",
};

/** Who must not import what: the importing file's folder, what it names, and whether the compiler notices too. */
const wrong: readonly (readonly [folder: string, from: string, imported: string, compilerToo: boolean])[] = [
  ['shared/plan', '#renderer/persistence/table.ts', 'table', true],
  ['shared/plan', '../../renderer/persistence/table.ts', 'table', true],
  ['shared/plan', '#electron/services/write.ts', 'write', true],
  ['shared/plan', '../../electron/services/write.ts', 'write', true],
  ['shared/plan', '#test/helpers/builder.ts', 'builder', true],
  ['shared/plan', 'node:fs', 'rename', true],
  ['shared/plan', 'electron', 'app', false],
  ['shared/plan', 'react', 'useState', false],
  ['shared/plan', 'dexie', 'Dexie', false],
  ['shared/plan', '@react-pdf/layout', 'layout', false],
  ['shared/pdf', '#renderer/persistence/table.ts', 'table', true],
  ['shared/pdf', 'node:fs', 'rename', true],
  ['renderer/app', '#electron/services/write.ts', 'write', true],
  ['renderer/app', '../../electron/services/write.ts', 'write', true],
  ['renderer/app', 'node:fs', 'rename', true],
  ['renderer/app', 'electron', 'ipcRenderer', false],
  ['renderer/app', '#build/tool.ts', 'tool', true],
  ['renderer/library', '../app/shell.ts', 'shell', false],
  ['renderer/facilitation/votes', '../../app/shell.ts', 'shell', false],
  ['renderer/activities/scope', '#renderer/app/shell.ts', 'shell', false],
  ['renderer/workers', '#electron/services/write.ts', 'write', true],
  ['renderer/activities/scope', '../frame/view.ts', 'view', false],
  ['renderer/activities/scope', '#renderer/activities/frame/view.ts', 'view', false],
  ['renderer/activities/scope', '#renderer/persistence/table.ts', 'table', false],
  ['renderer/activities/scope', 'dexie', 'Dexie', false],
  ['electron/services', '#renderer/persistence/table.ts', 'table', true],
  ['electron/services', '../../renderer/persistence/table.ts', 'table', true],
  ['electron/services', '#electron/window/frame.ts', 'frame', true],
  ['electron/services', '../window/frame.ts', 'frame', true],
  ['electron/services', '../main.ts', 'main', true],
  ['electron/services', '../host/host.ts', 'host', true],
  ['electron/services', 'electron', 'app', false],
  ['electron/window', '#renderer/persistence/table.ts', 'table', true],
  ['electron/window', '../../renderer/persistence/table.ts', 'table', true],
  ['electron/window', '#test/helpers/builder.ts', 'builder', true],
  ['electron/window', 'react', 'useState', false],
];

const cases = wrong.map(([folder, from, imported, compilerToo], index) => ({
  folder,
  from,
  compilerToo,
  file: `${folder}/wrong-${index}.ts`,
  text: `import { ${imported} } from '${from}';\n\nexport const wrong${index} = ${imported};\n`,
}));

function filesOf(some: typeof cases): Readonly<Record<string, string>> {
  return Object.fromEntries(some.map(({ file, text }) => [file, text]));
}

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `export const line${index} = ${index};\n`).join('');

const dirty: Readonly<Record<string, string>> = {
  ...clean,
  ...filesOf(cases),
  'shared/plan/long.ts': lines(301),
  'shared/plan/just-short-enough.ts': lines(300),
  'shared/samples/long-data.ts': lines(301),
  'shared/plan/default-export.ts': 'export default 1;\n',
  'shared/plan/Snake_Case.ts': 'export const name = 1;\n',
  'shared/plan/barrel.ts': "export * from './stage.ts';\n",
  'shared/plan/circle-one.ts': "import { two } from './circle-two.ts';\n\nexport const one = () => two;\n",
  'shared/plan/circle-two.ts': "import { one } from './circle-one.ts';\n\nexport const two = () => one;\n",
  'shared/plan/chatter.ts': "console.log('left behind');\n",
};

describe('the rules of the house', () => {
  const projects: ProjectCopy[] = [];
  const copy = (files: Readonly<Record<string, string>>): ProjectCopy => {
    const project = copyProject(files);
    projects.push(project);
    return project;
  };
  let lint: readonly Complaint[];
  let compiler: readonly Complaint[];
  const rulesFor = (complaints: readonly Complaint[], file: string): readonly string[] =>
    complaints.filter((complaint) => complaint.file === file).map(({ rule }) => rule);

  beforeAll(() => {
    lint = copy(dirty).lint();
    compiler = copy({ ...clean, ...filesOf(cases.filter(({ compilerToo }) => compilerToo)) }).compile();
  }, 120_000);
  afterAll(() => {
    for (const project of projects) project.remove();
  });

  it.each(cases)('refuse $from in $folder', ({ file, compilerToo }) => {
    expect(rulesFor(lint, file)).toContain(wrongImport);
    if (compilerToo) expect(rulesFor(compiler, file)).not.toEqual([]);
  });

  it('refuse a file of 301 lines and take one of 300', () => {
    expect(rulesFor(lint, 'shared/plan/long.ts')).toEqual(['lint/style/noExcessiveLinesPerFile']);
    expect(rulesFor(lint, 'shared/plan/just-short-enough.ts')).toEqual([]);
  });

  it('let data be as long as it is', () => {
    expect(rulesFor(lint, 'shared/samples/long-data.ts')).toEqual([]);
  });

  it.each([
    ['a default export', 'default-export.ts', 'lint/style/noDefaultExport'],
    ['a name in another style', 'Snake_Case.ts', 'lint/style/useFilenamingConvention'],
    ['a file that only passes others on', 'barrel.ts', 'lint/performance/noReExportAll'],
    ['files that import each other', 'circle-one.ts', 'lint/suspicious/noImportCycles'],
    ['a forgotten console line', 'chatter.ts', 'lint/suspicious/noConsole'],
  ])('refuse %s', (_, name, rule) => {
    expect(rulesFor(lint, `shared/plan/${name}`)).toContain(rule);
  });

  it('say nothing about the files that obey them', () => {
    expect(lint.filter(({ file }) => file in clean)).toEqual([]);
  });

  it('are met by a project that obeys them all', () => {
    const obedient = copy(clean);
    expect([...obedient.lint(), ...obedient.compile()]).toEqual([]);
  }, 120_000);
});
