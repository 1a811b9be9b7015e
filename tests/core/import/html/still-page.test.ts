// A stored page for looking at: its words, colours and own pictures stay; nothing in it can run, lead anywhere or load.
import { expect, test } from 'vitest';
import { stillPage, type Attached } from '../../../../core/import/html/still-page.ts';

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==';
const still = (html: string, attached: Attached = new Map()) => stillPage('page.html', html, attached, 'NONCE');

test('scripts, frames, forms’ targets, addresses and listeners are gone, the words stay', () => {
  const page = still(`<html lang=ar dir=rtl onload=x()><head><base href=//evil.example><meta http-equiv=refresh content="0;url=//evil.example">
    <script>evil()</script><link rel=stylesheet href=//evil.example/a.css></head><body onclick=x()><h1 class=big style="color:red">العنوان</h1>
    <a href="https://evil.example/" ping=//evil.example target=_top>a link</a><iframe src=//evil.example></iframe><object data=//evil.example></object>
    <img src=//evil.example/a.png srcset="//evil.example/b.png 2x" alt="a quay" onerror=x()><form action=//evil.example><button formaction=//evil.example>Send</button></form>
    <svg><a xlink:href="//evil.example"><script>evil()</script></a></svg><video src=//evil.example/v.mp4></video></body></html>`);
  expect(page).not.toMatch(/evil|<script|<iframe|<object|<base|<video|onclick|onerror|onload|srcset="\/\//);
  expect(page).toMatch(/<html lang="ar" dir="rtl">/);
  expect(page).toMatch(/<h1 [^>]*style="color:red"[^>]*>العنوان<\/h1>/);
  expect(page).toContain('alt="a quay"');
  expect(page).toContain('a link');
});

test('its own styles and pictures stay, under the policy of the frame', () => {
  const page = still(`<style>p{color:green}</style><style>@import url(//evil.example/x.css);b{background:url(${dot})}</style><p>Words<img src="${dot}">`);
  expect(page).toContain('<style nonce="NONCE">');
  expect(page).toContain('p{color:green}');
  expect(page).toContain(`b{background:url(${dot})}`);
  expect(page).toContain(`src="${dot}"`);
  expect(page).not.toContain('evil');
  expect(page).toContain(`default-src 'none'`);
});

test('a web archive’s pictures and styles are put into the page', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const attached: Attached = new Map([
    ['https://post.example/a.png', () => ({ mediaType: 'image/png', bytes: bytes('picture') })],
    ['cid:style', () => ({ mediaType: 'text/css', bytes: bytes('i{color:blue}') })],
    ['https://post.example/x.html', () => ({ mediaType: 'text/html', bytes: bytes('<script>evil()</script>') })],
  ]);
  const page = still('<head><link rel=stylesheet href="cid:style"></head><img src="https://post.example/a.png"><img src="https://post.example/x.html">', attached);
  expect(page).toContain(`data:image/png;base64,${btoa('picture')}`);
  expect(page).toContain('i{color:blue}');
  expect(page).not.toContain('evil');
});

test('a large picture in the page does not cost it, and its mark cannot be forged', () => {
  const large = `data:image/png;base64,${'A'.repeat(200_000)}`;
  const page = still(`<p>\ue0d00\ue0d0 before<img class=x src="${large}"> after`);
  expect(page).toContain(`src="${large}"`);
  expect(page.match(/base64,A/g)).toHaveLength(1);
});
