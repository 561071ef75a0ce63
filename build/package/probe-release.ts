import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { everyFuse, fuses } from './fuses.ts';

/**
 * For the release workflow: reads the fuses of the packaged program and tries to use it as a Node. It needs the real
 * Electron, so that it runs nowhere else.
 */
const out = join(import.meta.dirname, '..', '..', 'out');
const pattern = {
  linux: '*-linux-*/nextproof',
  win32: '*-win32-*/Nextproof.exe',
  darwin: '*-darwin-*/Nextproof.app/Contents/MacOS/Nextproof',
}[process.platform as 'linux' | 'win32' | 'darwin'];
const [program] = globSync(pattern, { cwd: out }).map((path) => join(out, path));
if (program === undefined) throw new Error('There is no packaged program to ask.');

const wire = await getCurrentFuseWire(program);
const wrong = everyFuse.filter((id) => wire[id] !== (fuses[id] ? 49 : 48)).map((id) => FuseV1Options[id]);

const secret = 'it-ran-as-node';
const tries: readonly { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> }[] =
  [
    { args: ['-e', `console.log('${secret}')`], env: { ELECTRON_RUN_AS_NODE: '1' } },
    { args: ['--version'], env: { NODE_OPTIONS: `--require=data:text/javascript,console.log('${secret}')` } },
  ];
const ran = tries.filter(({ args, env }) => {
  const display = process.platform === 'linux' ? ['xvfb-run', '--auto-servernum', program] : [program];
  const [command = program, ...before] = display;
  const result = spawnSync(command, [...before, ...args], {
    env: { ...process.env, ...env },
    timeout: 20_000,
    encoding: 'utf8',
  });
  return `${result.stdout}${result.stderr}`.includes(secret);
});
console.log(wrong.length === 0 ? 'All fuses are as decided.' : `Fuses not as decided: ${wrong.join(', ')}`);
console.log(ran.length === 0 ? 'It does not run as Node.' : 'It runs other code.');
process.exitCode = wrong.length + ran.length === 0 ? 0 : 1;
