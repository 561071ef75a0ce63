import { trustOwnScripts } from '#renderer/app/trust-own-scripts.ts';
import { openPictureImport } from '#renderer/pictures/import-file.ts';
import { paintSvg } from '#renderer/pictures/paint-svg.ts';

/** The smallest page that imports files as the app does: built like it and served under the same policy. */
trustOwnScripts(window);
const { importFile } = openPictureImport();
const breaches: string[] = [];
document.addEventListener('securitypolicyviolation', (event) => breaches.push(event.effectiveDirective));

const page = {
  breaches,
  bringOnly: async (bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string> =>
    (await importFile(new File([bytes], name))).kind,
  /** The longest time in which nothing else of the page had its turn. */
  longestPause: async (work: () => Promise<unknown>): Promise<number> => {
    let longest = 0;
    let isOver = false;
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.onmessage = () => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      if (!isOver) setTimeout(() => port2.postMessage(0), 1);
    };
    port2.postMessage(0);
    await work();
    isOver = true;
    return longest;
  },
  bring: async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
    const started = performance.now();
    const outcome = await importFile(new File([bytes], name));
    const took = performance.now() - started;
    switch (outcome.kind) {
      case 'ok':
        return { code: 'ok', took, bytes: Array.from(outcome.value.bytes) };
      case 'failed':
        return { code: outcome.problem.code, took, bytes: [] };
      default:
        return { code: outcome.kind, took, bytes: [] };
    }
  },
  /** Paints a drawing that nobody cleaned: what an image itself keeps out. */
  paintUnclean: async (svg: string): Promise<boolean> => (await paintSvg(svg, 100, 100)) !== undefined,
  photo: async (width: number, height: number): Promise<Uint8Array<ArrayBuffer>> => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    for (let x = 0; context !== null && x < width; x += 40) {
      context.fillStyle = `hsl(${x % 360} 80% 50%)`;
      context.fillRect(x, (x * 7) % height, 300, 200);
    }
    return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
  },
};

export type ImportPage = typeof page;

Object.assign(window, { importPage: page });
