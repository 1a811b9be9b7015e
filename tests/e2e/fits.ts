// Whether everything on the page can be seen: nothing outside the window, nothing cut off, nothing to be scrolled sideways.
import type { Page } from '@playwright/test';

/** A sentence for each element that does not fit the window as it is now. Text that ends in an ellipsis on purpose fits. */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const wide = document.documentElement;
    if (wide.scrollWidth > innerWidth) found.add(`the page is ${wide.scrollWidth} px wide`);
    if (wide.scrollHeight > innerHeight) found.add(`the page is ${wide.scrollHeight} px high`);

    const nameOf = (element: Element) => {
      const said = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
      return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${said.slice(0, 60)}”`;
    };
    const hasOwnText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const matters = (element: Element) => element.matches('a, button, input, textarea, select, [role]') || hasOwnText(element);
    // What is only for screen readers is one pixel large; the link that skips to the content shows itself on focus.
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const hidden = element.closest('[inert], .visually-hidden, a[href="#main"], svg, [aria-hidden="true"]');
      return width > 1 && height > 1 && !hidden && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const endsInEllipsis = (element: Element) => {
      const style = getComputedStyle(element);
      return style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    };

    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!isShown(element)) continue;
      const style = getComputedStyle(element);
      if (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
        found.add(`${nameOf(element)} scrolls sideways: ${element.scrollWidth} in ${element.clientWidth} px`);
      }
      if (!matters(element)) continue;
      const place = element.getBoundingClientRect();
      if (hasOwnText(element) && !endsInEllipsis(element) && /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
        found.add(`${nameOf(element)} is cut off: ${element.scrollWidth} in ${element.clientWidth} px`);
      }
      let canScroll = false;
      let ellipsis = endsInEllipsis(element);
      for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
        const frame = around.getBoundingClientRect();
        const { overflowX, overflowY, position } = getComputedStyle(around);
        ellipsis ||= endsInEllipsis(around);
        canScroll ||= /auto|scroll/.test(overflowY);
        const cutsX = /hidden|clip|auto|scroll/.test(overflowX) && !ellipsis;
        if (cutsX && (place.right > frame.right + 1 || place.left < frame.left - 1)) {
          found.add(`${nameOf(element)} is cut off by ${nameOf(around)}`);
        }
        if (/hidden|clip/.test(overflowY) && !canScroll && !ellipsis && (place.bottom > frame.bottom + 2 || place.top < frame.top - 2)) {
          found.add(`${nameOf(element)} is cut off above or below by ${nameOf(around)}`);
        }
        if (position === 'fixed') break;
      }
      if (!ellipsis && (place.left < -1 || place.right > innerWidth + 1)) found.add(`${nameOf(element)} lies outside the window, from ${place.left} to ${place.right}`);
      if (!canScroll && (place.bottom > innerHeight + 1 || place.top < -1)) {
        found.add(`${nameOf(element)} lies outside the window, from ${place.top} to ${place.bottom} px down`);
      }
    }
    return [...found];
  });
}
