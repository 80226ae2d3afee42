/** The yardstick for the popup: React, and nothing but a button in it. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')).render(createElement('button', { type: 'button' }, 'A button'));
