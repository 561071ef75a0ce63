import '@excalidraw/excalidraw/index.css';
import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { notes } from '../notes.ts';

const elements = convertToExcalidrawElements(
  notes().map((note) => ({ type: 'text', fontSize: 16, ...note })),
);
const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for it.');
createRoot(place).render(
  createElement(Excalidraw, {
    initialData: { elements, appState: { zenModeEnabled: true } },
    excalidrawAPI: (api) => Object.assign(window, { rival: { count: () => api.getSceneElements().length } }),
  }),
);
