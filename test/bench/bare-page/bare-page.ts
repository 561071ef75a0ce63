import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that any app made with React and Vite has to load before it can be used. */
const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for it.');
createRoot(place).render(
  createElement(
    'main',
    null,
    createElement('h1', null, 'Bare'),
    createElement('button', { type: 'button' }, 'Begin'),
  ),
);
