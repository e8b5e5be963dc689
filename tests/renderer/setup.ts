import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => cleanup());

// In milliseconds. On a machine that others use too, a screen may have to wait for its turn to draw.
configure({ asyncUtilTimeout: 10_000 });

// What Mantine and the virtual rows ask of a browser and jsdom lacks: it lays nothing out.
window.HTMLElement.prototype.scrollIntoView = () => {};
window.HTMLElement.prototype.scrollTo = () => {};
Object.defineProperty(window.HTMLElement.prototype, 'clientHeight', { get: () => 640 });
Object.defineProperty(window.HTMLElement.prototype, 'clientWidth', { get: () => 1000 });
Object.defineProperty(window, 'matchMedia', {
  value: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
    dispatchEvent: () => false,
  }),
});
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
