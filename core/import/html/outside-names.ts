// Names that page designers give to what stands in or beside an article without belonging to it.
import type { PageElement } from './page-dom.ts';

// Whole words of a class or id, once "shareBar", "share-bar" and "share_bar" are the same three words.
const WORDS = new Set(
  ('newsletter newsletters breadcrumb breadcrumbs sharebar sharing sharedaddy addthis addtoany sharethis outbrain taboola recirc ' +
    'recirculation recommended recommendations recommendation trending subscribe signup cookie cookies gdpr consent disqus ' +
    'related relatedposts readmore advert advertisement advertorial adslot adunit dfp sponsored promo promos toolbar pagination ' +
    'comments respond byline postmeta metadata share social tags taglist yarpp jp-relatedposts skiplink printfriendly ' +
    'adsbygoogle teads viafoura livefyre revcontent mgid zergnet popular').split(' '),
);
const PHRASES =
  /(?:^|[\s_-])(?:most-(?:read|popular|viewed|shared)|read-(?:more|next|also)|more-(?:from|on|stories|articles|news|links)|see-also|also-read|you-may-(?:also-)?like|author-(?:bio|box|info|card)|about-(?:the-)?author|post-(?:meta|tags|nav|navigation|footer)|entry-(?:meta|footer|utility)|article-(?:meta|tags|tools|actions|share)|image-(?:count|credit-toggle)|gallery-(?:count|controls)|sign-up|ad-(?:slot|unit|container|wrapper|placeholder|label|break)|comment-(?:list|form|section|count|respond)|wp-block-jetpack-subscriptions|inline-promo|follow-us|call-to-action|in-article-(?:ad|related|promo))(?:$|[\s_-])/i;
/** Names of what is embedded on purpose, or of the article as a whole. */
const WITHIN = /(?:^|[\s_-])(?:embed|embedded|tweet|twitter-tweet|instagram|article-?(?:body|content|text)|post-?(?:body|content)|entry-?content|story-?body|main-?content)(?:$|[\s_-])/i;

/** True where class, id or role say that the element is not part of the article's own text. */
export function isNamedOutside(element: PageElement): boolean {
  const names = `${element.getAttributeNode('class')?.value ?? ''} ${element.getAttributeNode('id')?.value ?? ''}`;
  if (names.length < 3 || names.length > 2000 || WITHIN.test(names)) return false;
  return PHRASES.test(names) || names.split(/\s+/).some(saysOutside);
}

/** A name of many words is the anchor of a heading, which may speak of anything. */
function saysOutside(name: string): boolean {
  const words = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/[_:/-]+/);
  return words.length <= 4 && words.some((word) => WORDS.has(word));
}

const NAVIGATION = new Set(['nav', 'aside', 'footer', 'menu']);
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'dialog', 'alertdialog']);

/**
 * True for what stands beside the article on any page: navigation, margins, the foot, boxes named so. Not forms: some
 * systems put the whole page into one.
 */
export function isBesideArticle(element: PageElement): boolean {
  if (NAVIGATION.has(element.localName)) return true;
  return ROLES.has(element.getAttributeNode('role')?.value ?? '') || isNamedOutside(element);
}
