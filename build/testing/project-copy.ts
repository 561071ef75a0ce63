import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export type Complaint = { readonly file: string; readonly rule: string };

/** A tiny project under the real project's rules, to see what they let through and what they do not. */
export type ProjectCopy = {
  readonly lint: () => readonly Complaint[];
  readonly compile: () => readonly Complaint[];
  readonly remove: () => void;
};

/** The packages by link, their cache not: the copy must not overwrite what the compiler remembers of the original. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}

type BiomeReport = {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
};

/** The compiler complains once about a file that does not belong, and lists below who imported it. */
function compilerComplaints(output: string, folder: string): readonly Complaint[] {
  const direct = [...output.matchAll(/^(?:(\S+?)\(\d+,\d+\): )?error (TS\d+)/gm)];
  const importers = [...output.matchAll(/Imported via .* from file '(.+?)'/g)];
  return [
    ...direct.map(([, file = '', rule = '']) => ({ file, rule })),
    ...importers.map(([, path = '']) => ({ file: path.slice(folder.length + 1), rule: 'importer' })),
  ];
}

export function copyProject(files: Readonly<Record<string, string>>): ProjectCopy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nextproof-rules-')));
  for (const name of ['biome.jsonc', 'package.json', 'tsconfig.json', '.gitignore', 'build/tsconfig']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  linkPackages(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const run = (program: string, args: readonly string[]): string =>
    spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout;
  return {
    lint: () => {
      const report: BiomeReport = JSON.parse(
        run('@biomejs/biome/bin/biome', ['lint', '--reporter=json', '--max-diagnostics=none']),
      );
      return report.diagnostics.map(({ category, location }) => ({ file: location.path, rule: category }));
    },
    compile: () => compilerComplaints(run('typescript/bin/tsc', ['-b', '--pretty', 'false']), folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
