import { spawn, spawnSync } from 'node:child_process';

/** Whether the independent `age` program is here, and `script`, which gives it the terminal it insists on. */
export function hasAgeProgram(): boolean {
  return ['age', 'script'].every((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
}

/** Decrypts with `age`, typing the passphrase when it asks. Says what the program printed. */
export function decryptWithAge(sealed: string, plain: string, passphrase: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const command = `age -d -o '${plain}' '${sealed}'`;
    const program = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const timer = setTimeout(() => program.kill(), 60_000);
    let printed = '';
    let isTyped = false;
    program.stdout.on('data', (piece: Buffer) => {
      printed += piece.toString('utf8');
      if (isTyped || !printed.includes('passphrase')) return;
      isTyped = true;
      program.stdin.write(`${passphrase}\n`);
    });
    program.on('error', reject);
    program.on('close', () => {
      clearTimeout(timer);
      resolve(printed);
    });
  });
}
