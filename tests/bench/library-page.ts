// What runs in the page while the library is measured: frames and rows during a scroll, and the time to the rows that answer an event.

/** What was seen in one scroll, frame by frame. */
export interface Watched {
  /** Between two frames, in ms. */
  frames: number[];
  /** Frames with a stretch of the view that no row covers; with rows that have not come yet; and the most of those in a row. */
  bare: number;
  coming: number;
  longestComing: number;
  /** How far it went, in px. */
  scrolled: number;
}

declare global {
  interface Window {
    stopWatching: () => Watched;
  }
}

/** Begins to watch the scroller, from its top; `stopWatching` ends it. Rows are laid by `translateY`, and `aria-busy` while they are coming. */
export function startWatching(selector: string): void {
  const scroller = document.querySelector<HTMLElement>(selector);
  if (!scroller) throw new Error(`There is no ${selector}.`);
  scroller.scrollTop = 0;
  const watched: Watched = { frames: [], bare: 0, coming: 0, longestComing: 0, scrolled: 0 };
  const begin = scroller.scrollTop;
  let [last, running, run] = [0, true, 0];
  const look = (now: number) => {
    if (!running) return;
    if (last > 0) watched.frames.push(now - last);
    last = now;
    const [top, bottom] = [scroller.scrollTop, scroller.scrollTop + scroller.clientHeight];
    let covered = 0;
    let isComing = false;
    for (const row of scroller.querySelectorAll<HTMLElement>('[id^="line-"]')) {
      const from = Number(/translateY\((-?[\d.]+)px\)/.exec(row.style.transform)?.[1]);
      const seen = Math.min(bottom, from + row.offsetHeight) - Math.max(top, from);
      if (seen <= 0) continue;
      covered += seen;
      isComing ||= row.ariaBusy === 'true';
    }
    // The head of a table lies over its first row.
    if (covered < bottom - top - 34) watched.bare++;
    run = isComing ? run + 1 : 0;
    if (isComing) watched.coming++;
    watched.longestComing = Math.max(watched.longestComing, run);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.stopWatching = () => {
    running = false;
    watched.scrolled = Math.abs(scroller.scrollTop - begin);
    return watched;
  };
}

/** The floor: rows of the same height with a number each, laid out by hand, nothing else on the page. */
export function layBareList([rows, height]: [rows: number, height: number]): void {
  document.body.style.margin = '0';
  const scroller = document.body.appendChild(document.createElement('div'));
  scroller.id = 'bare';
  scroller.style.cssText = 'height: 100vh; overflow: auto';
  const inner = scroller.appendChild(document.createElement('div'));
  inner.style.cssText = `position: relative; height: ${rows * height}px`;
  const draw = () => {
    const first = Math.max(0, Math.floor(scroller.scrollTop / height) - 6);
    const last = Math.min(rows, Math.ceil((scroller.scrollTop + scroller.clientHeight) / height) + 6);
    inner.replaceChildren(...Array.from({ length: last - first }, (_, at) => {
      const row = document.createElement('div');
      row.id = `line-${first + at}`;
      row.style.cssText = `position: absolute; height: ${height}px; transform: translateY(${(first + at) * height}px)`;
      row.textContent = String(first + at);
      return row;
    }));
  };
  scroller.addEventListener('scroll', draw);
  draw();
}

/**
 * From the next event of this type to the frame in which other rows are painted, every one of them there. `before` is what
 * the rows said.
 */
export function timeToRows([selector, type]: [selector: string, type: string]): Promise<number> {
  const rows = () => [...document.querySelectorAll(`${selector} [id^="line-"]`)].slice(0, 8);
  const said = () => `${document.querySelector(selector)?.getAttribute('role')} ${rows().map(({ textContent }) => textContent).join('\n')}`;
  const before = said();
  const isThere = () => rows().length > 0 && said() !== before && !document.querySelector(`${selector} [aria-busy]`);
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`No other rows after ${type}.`)), 60_000);
    addEventListener(type, ({ timeStamp }) => {
      const look = () => {
        if (isThere()) setTimeout(() => resolve(performance.now() - timeStamp));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
}
