import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import styles from './Preview.module.css';

type PdfPageProps = {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly label: string;
};

/** Height over width of A4, until the page says its own. */
const A4 = Math.SQRT2;
/** Drawn a little before it comes into sight. */
const AHEAD = '600px 0px';

/**
 * One page as a picture. A newer one is drawn aside and put in place whole, so that nothing flickers and the place one
 * has scrolled to stays.
 */
export function PdfPage({ pdf, page, label }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shape, setShape] = useState(A4);
  const [near, setNear] = useState(page <= 2);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const watch = new IntersectionObserver(
      ([entry]) => setNear((was) => was || entry?.isIntersecting === true),
      { rootMargin: AHEAD },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    if (!near) return undefined;
    let left = false;
    let task: RenderTask | undefined;
    draw().catch(() => {
      // Stopped because a newer one comes, or the file was closed meanwhile: what is shown stays.
    });
    return () => {
      left = true;
      task?.cancel();
    };

    async function draw(): Promise<void> {
      const drawn = await pdf.getPage(page);
      const place = canvas.current;
      if (left || place === null) return;
      const whole = drawn.getViewport({ scale: 1 });
      setShape(whole.height / whole.width);
      const scale = (place.clientWidth * window.devicePixelRatio) / whole.width;
      const viewport = drawn.getViewport({ scale });
      const aside = document.createElement('canvas');
      aside.width = Math.round(viewport.width);
      aside.height = Math.round(viewport.height);
      task = drawn.render({ canvas: aside, viewport });
      await task.promise;
      if (left) return;
      place.width = aside.width;
      place.height = aside.height;
      place.getContext('2d')?.drawImage(aside, 0, 0);
    }
  }, [pdf, page, near]);

  return (
    <canvas
      ref={canvas}
      className={styles['page']}
      style={{ aspectRatio: String(1 / shape) }}
      role="img"
      aria-label={label}
    />
  );
}
