import 'tldraw/tldraw.css';
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Tldraw, toRichText } from 'tldraw';
import { notes } from '../notes.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for it.');
createRoot(place).render(
  createElement(Tldraw, {
    assetUrls: getAssetUrlsByImport(),
    onMount: (editor) => {
      editor.createShapes(
        notes().map(({ x, y, text }) => ({
          type: 'text',
          x,
          y,
          // A width of its own: measuring the words of 2,000 to fit them takes tldraw a minute.
          props: { richText: toRichText(text), size: 's', autoSize: false, w: 300 },
        })),
      );
      editor.setCamera({ x: 0, y: 0, z: 1 });
      Object.assign(window, { rival: { count: () => editor.getCurrentPageShapeIds().size } });
    },
  }),
);
