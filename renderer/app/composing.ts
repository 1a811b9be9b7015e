// Keys that an input method takes to put a word together (Arabic, Chinese, dead keys) are no commands, and save or leave nothing.

/** Called before anything is drawn, so that it comes before every other listener: the method itself gets the keys all the same. */
export function leaveKeysToComposing(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      // 229: Chromium's and Safari's sign for a key of the method, also for the first and the last one.
      if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
