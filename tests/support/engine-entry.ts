import { runFixture } from './engine-in-page';

declare global {
  interface Window {
    runFixture: typeof runFixture;
  }
}

window.runFixture = runFixture;
