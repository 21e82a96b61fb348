// The service worker that makes the page work offline, and new versions of the page: one is
// loaded aside and takes over when the person says so.

import { isSingleFile } from './parts.js';
import { serviceWorker } from './trusted.js';

/** Some browsers forbid even to ask where storage is denied. */
function workers() {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

export class Updates {
  /** @param {() => void} onReady a new version waits */
  constructor(onReady) {
    this.onReady = onReady;
    /** @type {ServiceWorker | null} */
    this.waiting = null;
  }

  async start() {
    const container = workers();
    if (container === undefined || isSingleFile) return;
    const registration = await container
      .register(serviceWorker(), { updateViaCache: 'none' })
      .catch(() => null);
    if (registration === null) return;
    // What is seldom needed is kept once all else is here.
    container.ready.then(({ active }) => active?.postMessage('keep the rest'));
    this.#watch(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed') this.#watch(worker);
      });
    });
  }

  /** Lets the new version in and loads the page again. Call when everything is saved. */
  accept() {
    // Another tab has let it in, or it came by the browser's own way.
    if (this.waiting === null) return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    this.waiting.postMessage('take over');
  }

  /** @param {ServiceWorker | null} worker */
  #watch(worker) {
    // The first version has nothing to replace.
    if (worker === null || navigator.serviceWorker.controller === null) return;
    this.waiting = worker;
    this.onReady();
  }
}
