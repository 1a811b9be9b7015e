// What runs in the page while the reader is measured: from an event of the analyst's hand to the paint that answers it.

interface Opening {
  time: number;
  moved: number;
}

/** From the next press to the frame in which text and highlights of another article have been painted. */
export function watchOpening(): Promise<Opening> {
  const textOf = () => document.querySelector('[data-article-text] [data-start]')?.textContent;
  const before = textOf();
  const isThere = () => textOf() !== before && textOf() !== undefined && [...CSS.highlights.keys()].length > 0;
  const painted = () => new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  const topOf = () => document.querySelector('[data-article-text] [data-start]')?.getBoundingClientRect().top ?? 0;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No text with highlights was painted.')), 60_000);
    addEventListener('click', ({ timeStamp }) => {
      const look = async () => {
        if (!isThere()) return void requestAnimationFrame(() => void look());
        const time = (await painted()) - timeStamp;
        const top = topOf();
        setTimeout(() => resolve({ time, moved: Math.abs(topOf() - top) }), 2000);
      };
      requestAnimationFrame(() => void look());
    }, { capture: true, once: true });
  });
}

/** Selects some words that are in view and waits for H; from that key to the paint of one more range. */
export function watchHighlight(round: number): Promise<number> {
  const count = () => [...CSS.highlights].filter(([name]) => !/hover|chosen|pending|flash/.test(name)).reduce((sum, [, ranges]) => sum + ranges.size, 0);
  const block = [...document.querySelectorAll('[data-article-text] p[data-start]')][2 + round];
  if (!block?.firstChild) throw new Error('There is no text to select.');
  getSelection()?.setBaseAndExtent(block.firstChild, 100, block.firstChild, 140 + round);
  const before = count();
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No highlight was painted.')), 30_000);
    addEventListener('keydown', ({ timeStamp }) => {
      const look = () => {
        if (count() > before) setTimeout(() => resolve(performance.now() - timeStamp));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
}

/**
 * From now, or from the next click, to the paint of a place that is jumped to: lit, and within the window. Then how far it moves in
 * the two seconds after. With an address it goes there itself.
 */
export function watchJump(address: string | null): Promise<Opening> {
  const lit = () => [...(CSS.highlights.get('assay-flash') ?? [])][0] as Range | undefined;
  const placeOf = () => lit()?.getBoundingClientRect().top ?? Number.NaN;
  const isInView = () => placeOf() > 0 && placeOf() < innerHeight;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('The place was not shown.')), 60_000);
    const watch = (start: number) => {
      const look = () => {
        if (!isInView()) return void requestAnimationFrame(look);
        setTimeout(() => {
          const time = performance.now() - start;
          const range = lit()?.cloneRange();
          const top = range?.getBoundingClientRect().top ?? 0;
          setTimeout(() => resolve({ time, moved: Math.abs((range?.getBoundingClientRect().top ?? 0) - top) }), 2000);
        });
      };
      requestAnimationFrame(look);
    };
    if (address === null) addEventListener('click', ({ timeStamp }) => watch(timeStamp), { capture: true, once: true });
    else {
      location.hash = address;
      watch(performance.now());
    }
  });
}
