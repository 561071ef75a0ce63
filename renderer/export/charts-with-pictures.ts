import { unzipSync } from 'fflate';
import { type ChartFile, zipCharts } from '#shared/exports/charts/zip-charts.ts';

/** Pixels for each point of the drawing: sharp on a slide that fills the screen. */
const SHARPNESS = 3;
/** What every browser can paint. */
const LARGEST = 16_000;

/** The drawings in the zip, each with a picture of it beside: not every program takes an SVG. */
export async function chartsWithPictures(zip: Uint8Array, stop: AbortSignal): Promise<Uint8Array> {
  const files: ChartFile[] = [];
  for (const [name, content] of Object.entries(unzipSync(zip))) {
    stop.throwIfAborted();
    files.push({ name, content }, { name: name.replace(/svg$/, 'png'), content: await painted(content) });
  }
  return zipCharts(files);
}

async function painted(svg: Uint8Array): Promise<Uint8Array> {
  // fflate hands out memory of its own, never shared.
  const address = URL.createObjectURL(new Blob([svg as Uint8Array<ArrayBuffer>], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(SHARPNESS, LARGEST / image.naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (picture === null) throw new Error('The chart could not be painted.');
    return new Uint8Array(await picture.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
