import { spawn } from 'node:child_process';

/**
 * Runs a program and keeps what it prints: nobody wants to read it unless it failed.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runQuietly(program, args, options = {}) {
  return new Promise((resolve) => {
    /** @type {string[]} */
    const output = [];
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout?.on('data', (part) => output.push(String(part)));
    child.stderr?.on('data', (part) => output.push(String(part)));
    child.on('error', (error) => resolve({ ok: false, output: `${output.join('')}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output: output.join('') }));
  });
}
