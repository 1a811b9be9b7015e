// A page that keeps its looks and can do nothing: no scripts, frames or addresses; its own pictures and styles are put into it.
import { attributeOf, isElement, nextNode, type PageElement, type PageNode } from './page-dom.ts';
import { openPage } from './open-page.ts';
import { tameMarkup } from './tame-markup.ts';

/** What a web archive brings along, by address. */
export type Attached = ReadonlyMap<string, () => { mediaType: string; bytes: Uint8Array }>;

const DROPPED = new Set('script noscript iframe frame frameset object embed applet link meta base audio video source track portal dialog'.split(' '));
/** Attributes that load, lead or listen; `on…` besides. */
const DANGEROUS = /^(?:on|(?:xlink:)?href$|src|action$|formaction$|data$|poster$|background$|ping$|target$|nonce$|integrity$|autofocus$|manifest$|http-equiv$|is$|slot$)/i;

const PICTURE = /data:image\/(?:png|jpe?g|gif|webp|avif|bmp|svg\+xml)[^"'()\s<>]{0,4000000}/gi;
const STYLES = /<style\b[^>]*>([\s\S]*?)<\/style/gi;
/** Signs of a private area stand for a picture while the page is parsed: a tag with megabytes in it would be cut. */
const MARK = '\ue0d0';

/**
 * `nonce` is what its style elements carry for the policy of the page that frames it. Colours, columns and pictures inside the file stay;
 * what lies elsewhere is left out, its alternative text shown. Throws the refusal IMPORT_UNREADABLE for a flood of tags.
 */
export function stillPage(file: string, html: string, attached: Attached, nonce: string): string {
  const pictures: string[] = [];
  const keep = (picture: string): string => `${MARK}${pictures.push(picture) - 1}${MARK}`;
  const light = html.replaceAll(MARK, '').replace(PICTURE, keep);
  const styles = [...light.matchAll(STYLES)].map((match) => match[1] ?? '');
  const { head, body, document } = openPage(tameMarkup(file, light).html);
  for (const link of sheetsOf(head)) styles.push(sheetAt(attached, link));
  const root = document.documentElement ?? body;
  still(body, (address) => pictureAt(attached, address, keep));
  const attributes = ['lang', 'dir'].map((name) => [name, attributeOf(root, name)] as const).filter(([, value]) => /^[\w-]{1,20}$/.test(value));
  const markup = [
    '<!doctype html>',
    `<html${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<style nonce="${nonce}">${OWN_STYLE}${styles.join('\n').replace(/@import[^;]*;?|<\/?style/gi, '')}</style></head>`,
    body.outerHTML,
    '</html>',
  ].join('');
  return markup.replace(new RegExp(`${MARK}(\\d+)${MARK}`, 'g'), (_, index: string) => pictures[Number(index)] ?? '');
}

/** Under the page's own styles: a readable default for pages whose styles lay elsewhere. */
const OWN_STYLE = ':where(html){background:#fff;color:#1c1b19;font:16px/1.5 Georgia,serif}:where(body){max-width:80ch;margin:16px auto;padding:0 16px}:where(img){max-width:100%}';

/** Takes out what could act, and gives pictures what `pictureAt` knows of them. */
function still(body: PageElement, picture: (address: string) => string | null): void {
  const dropped: PageNode[] = [];
  for (let node: PageNode | null = body; node; node = nextNode(node, body)) {
    if (!isElement(node)) continue;
    // A template that a browser saved with its page is shown as the root of its element; others are not shown.
    const isUnshown = node.localName === 'template' && attributeOf(node, 'shadowrootmode') === '';
    if (isUnshown || DROPPED.has(node.localName.toLowerCase())) {
      dropped.push(node);
      continue;
    }
    const shown = node.localName === 'img' ? picture(attributeOf(node, 'src')) : null;
    const names = Array.from(node.attributes, ({ name }) => name);
    for (const name of names) if (DANGEROUS.test(name)) node.removeAttribute(name);
    if (shown !== null) node.setAttribute('src', shown);
  }
  for (const node of dropped) node.remove();
}

function pictureAt(attached: Attached, address: string, keep: (picture: string) => string): string | null {
  if (address.startsWith(MARK)) return address;
  const found = attached.get(address)?.();
  if (!found || !/^image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml)$/.test(found.mediaType)) return null;
  return keep(`data:${found.mediaType};base64,${Buffer.from(found.bytes).toString('base64')}`);
}

function sheetsOf(head: PageElement): string[] {
  const addresses: string[] = [];
  for (let node = head.firstElementChild; node; node = node.nextElementSibling) {
    if (node.localName === 'link' && /\bstylesheet\b/i.test(attributeOf(node, 'rel'))) addresses.push(attributeOf(node, 'href'));
  }
  return addresses;
}

function sheetAt(attached: Attached, address: string): string {
  const found = attached.get(address)?.();
  return found?.mediaType === 'text/css' ? Buffer.from(found.bytes).toString('utf8') : '';
}
