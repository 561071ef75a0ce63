import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import type { RoomState } from '#shared/host/room-methods.ts';
import { workshopId } from '#shared/workshop/schema/ids.ts';
import { unwrap } from '#test/helpers/open-room.ts';
import { openPhone } from '#test/helpers/room-phone.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { createRoomRunner } from './room-runner.ts';

const worker = fileURLToPath(new URL('./room.worker.ts', import.meta.url));
const start = { workshopId: workshopId.parse('w1'), address: '127.0.0.1' };

function runnerOf(workerPath: string) {
  const pageFolder = temporaryFolder();
  writeFileSync(join(pageFolder, 'phone.js'), 'start()');
  writeFileSync(join(pageFolder, 'phone.css'), 'a{}');
  const runner = createRoomRunner({ workerPath, pageFolder });
  onTestFinished(() => runner.close());
  return runner;
}

it('runs the room in a thread of its own, on an address the computer has, to the end and again', async () => {
  const runner = runnerOf(worker);
  const { methods } = runner;
  const states: RoomState[] = [];
  runner.listen({ roomChanged: (state) => states.push(state), roomDelivery: () => undefined });
  expect(unwrap(await methods.roomState()).kind).toBe('off');
  expect(await methods.roomRotate()).toMatchObject({ kind: 'failed', problem: { code: 'room-not-open' } });
  expect(await methods.roomStart({ ...start, address: '203.0.113.9' })).toMatchObject({
    kind: 'failed',
    problem: { code: 'room-address-gone' },
  });
  for (let time = 0; time < 2; time += 1) {
    const opened = unwrap(await methods.roomStart(start));
    if (opened.kind !== 'open') throw new Error('The room did not open.');
    const host = `${opened.address}:${opened.port}`;
    expect(await (await fetch(`http://${host}/phone.js`)).text()).toBe('start()');
    const phone = await openPhone({ host });
    phone.say({ kind: 'join', token: opened.token });
    await phone.hears('seat');
    await expect
      .poll(() => states.some((state) => state.kind === 'open' && state.seats.length === 1), {
        timeout: 30_000,
      })
      .toBe(true);
    unwrap(await methods.roomStop());
    expect(await phone.hears('end')).toMatchObject({ why: 'closed' });
    expect(states.at(-1)).toEqual({ kind: 'off', failed: false });
    await expect(fetch(`http://${host}/`)).rejects.toThrow();
    states.length = 0;
  }
});

it('says that phones are off when the thread ends by itself, and starts again', async () => {
  const broken = join(temporaryFolder(), 'worker.cjs');
  writeFileSync(broken, `require('node:worker_threads').parentPort.on('message', () => process.exit(3));`);
  const runner = runnerOf(broken);
  const states: RoomState[] = [];
  runner.listen({ roomChanged: (state) => states.push(state), roomDelivery: () => undefined });
  for (let time = 0; time < 2; time += 1) {
    expect(await runner.methods.roomStart(start)).toMatchObject({ kind: 'failed' });
    expect(states.at(-1)).toEqual({ kind: 'off', failed: true });
  }
});
