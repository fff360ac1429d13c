import type { LeftOut } from "../reader.ts";
import type { PageElement } from "./tree.ts";

/** Part of a page that its markup names as something else than the article. */
export interface Zone {
  readonly what: LeftOut["what"];
  readonly because: string;
  /** True where the name is also given to what holds the article: it counts only where most letters stand in links. */
  readonly weak: boolean;
}

/** Notices of consent run to thousands of words, more than any article below them. */
export const CONSENT = "its class names a notice of consent or a window before the page";

export const METADATA = "its class names the byline or the date, which are metadata";

/**
 * Words of class names and ids, joined by hyphens ("c-article__relatedLinks" is `c article related links`). In this
 * order, the first that fits decides: a newsletter box in a sidebar is a newsletter box.
 */
const named: readonly (Zone & { readonly names: string })[] = [
  {
    what: "paywall",
    weak: false,
    because: "its class names a paywall",
    names: `paywall pay-wall regwall reg-wall subscription-wall piano-container tp-container-inner subscribe-wall subscription-barrier
      meter-wall meter-banner gateway-content premium-barrier premium-wall paid-barrier barrier-page subscription-prompt subscribe-prompt login-wall offer-wall
      paywall-message locked-content-message access-wall registration-wall`,
  },
  {
    what: "newsletter",
    weak: false,
    because: "its class names a newsletter",
    names: `newsletter newsletters nl-signup email-signup signup sign-up-form signup-form subscribe-box subscribe-form subscription-form subscribe-widget mailing-list mailchimp email-capture
      inline-signup newsletter-promo emailsignup app-promo whatsapp-channel telegram-channel push-notification`,
  },
  {
    what: "comments",
    weak: false,
    because: "its class names comments of readers",
    names: `comments comment-list commentlist comment-section comments-area comment-thread comment-body comment-content comment disqus disqus-thread respond reader-comments user-comments
      livefyre chat coral-talk spot-im spotim fb-comments viafoura hyvor kommentare kommentar leserkommentare comentarios commentaires kommentarer opinie-lezers forum-posts talkback discussion-thread conversation-comments`,
  },
  {
    what: "live entry",
    weak: false,
    because: "its class names an entry of a live blog",
    names: `live-entry liveblog-entry live-blog-entry liveblog-post live-blog-post live-blog-update liveblog-update live-update lb-post live-post live-story-post lx-stream-post liveticker-entry ticker-entry
      live-feed-item timeline-post block-liveblog liveblog-item live-event-item`,
  },
  {
    what: "caption",
    weak: false,
    because: "its class names a caption",
    names: `caption captions figcaption wp-caption wp-caption-text image-caption photo-caption media-caption picture-caption video-caption gallery-caption img-caption cutline photo-credit image-credit photo-credits
      picture-credit image-source img-credit bildunterschrift bildnachweis copyright-image leyenda pie-de-foto legende photographer caption-text story-image-caption image-meta gallery-item slide-caption
      media-description image-info photo-text credit-line-photo imagecaption photocaption`,
  },
  {
    what: "related",
    weak: false,
    because: "its class names other articles",
    names: `related related-articles related-content related-links related-stories related-story related-posts related-news relatedcontent relatedarticles relatedlinks recirc recirculation recommended recommendation recommendations recommend
      read-also also-read readalso alsoread see-also read-more-box readmore-block more-from more-stories more-on more-news most-read most-popular mostread most-viewed popular-posts popular-stories trending outbrain taboola ob-widget
      trc-related next-article previous-article prev-next post-navigation next-post up-next further-reading inline-related internal-links jp-relatedposts yarpp you-may-like also-like read-next next-story story-links onward
      promo-block related-coverage top-stories latest-news latest-stories latest-posts more-in similar-articles similar-posts relacionadas relacionados lea-tambien te-puede-interesar lire-aussi lees-ook
      leggi-anche leia-tambem mehr-zum-thema weiterlesen-box weitere-artikel teaser-list teaserlist story-package crosslink link-box linkbox infobox-links kanren kanren-kiji relate ranking`,
  },
  {
    what: "advertising",
    weak: false,
    because: "its class names an advertisement",
    names: `ad ads advert adverts advertisement advertising advertorial adsbygoogle ad-slot adslot ad-unit ad-container ad-wrapper ad-box adbox google-ad dfp gpt-ad sponsored sponsor sponsored-content
      native-ad promoted-content anzeige werbung publicidad publicite reklama banner-ad ad-banner affiliate affiliate-disclosure commercial`,
  },
  {
    what: "furniture",
    weak: false,
    because: CONSENT,
    names: `cookie cookies cookie-banner cookie-notice cookie-consent cookie-law consent consent-banner gdpr ccpa onetrust cmp cmp-container didomi sp-message qc-cmp privacy-banner privacy-notice modal popup pop-up overlay lightbox
      toast snackbar tooltip adblock adblock-notice browser-warning outdated-browser noscript-warning skip-link skip-links no-js vjs-no-js`,
  },
  {
    what: "furniture",
    weak: false,
    because: "its class names buttons for sharing or for the reader's account",
    names: `share share-bar sharebar share-buttons sharing share-links share-tools share-this sharethis addthis addtoany social social-share social-links social-media social-bar social-buttons socialshare sharedaddy jp-post-flair article-tools story-tools
      post-tools article-actions article-toolbar action-bar actions-bar toolbar print-button print-link font-size text-size login-form search-form searchform search-box bookmark save-button listen-button audio-player
      player-controls video-controls reading-time read-time utility-bar utilities follow-button follow-us follow-author rating star-rating feedback feedback-form report-error was-this-helpful poll quiz widget-form contact-form`,
  },
  {
    what: "furniture",
    weak: false,
    because: "its class names a box about the author",
    names: `author-bio author-box authorbox author-info author-card author-profile author-description author-about about-author about-the-author bio-box byline-bio contributor-bio writer-bio author-footer autorenbox author-details
      article-author-bio reporter-bio columnist-bio post-author-box author-panel`,
  },
  {
    what: "furniture",
    weak: false,
    because: METADATA,
    names: `byline bylines by-line author-name authors author dateline-meta post-meta entry-meta article-meta story-meta meta-info postmeta article-info article-dateline timestamp time-stamp date-line publish-date published-date pub-date pubdate publication-date
      article-date post-date entry-date story-date date-published date-modified updated-date last-updated dateposted posted-on article-byline story-byline byline-date meta-data metadata article-details autor autorzeile datum fecha`,
  },
  {
    what: "navigation",
    weak: false,
    because: "its class names navigation",
    names: `breadcrumb breadcrumbs crumb crumbs navbar nav-bar navigation site-nav main-nav sub-nav subnav pagination pager page-numbers menu mega-menu main-menu sub-menu submenu site-header global-header page-header-nav masthead top-bar topbar
      site-footer page-footer global-footer footer-links skip-nav hamburger offcanvas off-canvas drawer sitemap tablist language-switcher section-nav toc table-of-contents ticker-bar news-ticker breaking-bar breaking-news-bar trending-bar`,
  },
  {
    what: "furniture",
    weak: false,
    because: "its class names a legal notice",
    names: `legal legal-notice legal-text imprint impressum view-count views-count post-views page-views hits visits counter copyright copyright-notice copyrights terms disclaimer disclosure small-print smallprint rights rights-notice print-source print-logo`,
  },
  {
    what: "navigation",
    weak: false,
    because: "its class names a list of keywords",
    names: `tags tag-list taglist tag-links tags-links post-tags article-tags entry-tags topics topic-list article-topics keywords cat-links post-categories filed-under story-tags tag-cloud tagcloud key-words`,
  },
  {
    what: "related",
    weak: true,
    because: "it stands beside the article and is mostly links",
    names: `sidebar side-bar aside rail right-rail left-rail rhs widget widgets promo promos teaser teasers secondary complementary module card cards carousel slider list-links links more story-list river feed box`,
  },
  {
    what: "navigation",
    weak: true,
    because: "its class names an edge of the page, and it is mostly links",
    names: `nav menu header footer top bottom bar tabs section-header kicker eyebrow category section-name rubric section-label`,
  },
];

const roles: Readonly<Record<string, Zone>> = {
  navigation: { what: "navigation", because: "its role is navigation", weak: false },
  banner: { what: "navigation", because: "its role is the banner of the site", weak: false },
  contentinfo: { what: "navigation", because: "its role is the imprint of the site", weak: false },
  search: { what: "furniture", because: "its role is searching", weak: false },
  complementary: {
    what: "related",
    because: "its role is complementary, and it is mostly links",
    weak: true,
  },
  dialog: { what: "furniture", because: "its role is a window before the page", weak: false },
  alertdialog: { what: "furniture", because: "its role is a window before the page", weak: false },
  menu: { what: "navigation", because: "its role is a menu", weak: false },
  menubar: { what: "navigation", because: "its role is a menu", weak: false },
  toolbar: { what: "furniture", because: "its role is a tool bar", weak: false },
  tablist: { what: "navigation", because: "its role is a list of tabs", weak: false },
};

const tags: Readonly<Record<string, Zone>> = {
  nav: { what: "navigation", because: "it is a nav element", weak: false },
  menu: { what: "navigation", because: "it is a menu element", weak: false },
  dialog: { what: "furniture", because: "it is a window before the page", weak: false },
  figcaption: { what: "caption", because: "it is a figcaption element", weak: false },
  form: { what: "furniture", because: "it is a form", weak: false },
  button: { what: "furniture", because: "it is a button", weak: false },
  fieldset: { what: "furniture", because: "it is a form", weak: false },
  "amp-consent": { what: "furniture", because: "it asks for consent", weak: false },
  "amp-sidebar": { what: "navigation", because: "it is a sidebar of navigation", weak: false },
  aside: { what: "related", because: "it is an aside and mostly links", weak: true },
  header: { what: "navigation", because: "it is a header and mostly links", weak: true },
  footer: { what: "navigation", because: "it is a footer", weak: true },
};

let made: ReadonlyMap<string, Zone> | null = null;

function names(): ReadonlyMap<string, Zone> {
  if (made !== null) return made;
  const map = new Map<string, Zone>();
  for (const { names: list, ...zone } of named) {
    for (const name of list.trim().split(/\s+/)) if (!map.has(name)) map.set(name, zone);
  }
  made = map;
  return map;
}

/** No name above is longer, in words. */
const LONGEST_NAME = 4;

/** What the markup of one element says that it is; `null` where it says nothing. */
export function zoneOf(element: PageElement): Zone | null {
  const { attributes, tag } = element;
  const byRole = roles[attributes["role"] ?? ""];
  if (byRole !== undefined && !byRole.weak) return byRole;
  const property = attributes["itemprop"] ?? "";
  if (property === "liveBlogUpdate")
    return { what: "live entry", because: "its markup names an entry of a live blog", weak: false };
  if (property === "comment") return { what: "comments", because: "its markup names a comment", weak: false };
  if (property === "caption") return { what: "caption", because: "its markup names a caption", weak: false };
  const byTag = tags[tag];
  if (byTag !== undefined && !byTag.weak) return byTag;
  return byName(element) ?? byRole ?? byTag ?? null;
}

function byName({ attributes }: PageElement): Zone | null {
  let weak: Zone | null = null;
  for (const attribute of ["class", "id", "data-component", "data-testid", "data-block", "data-type"]) {
    const value = attributes[attribute];
    if (value === undefined) continue;
    for (const name of value.slice(0, 500).split(/\s+/)) {
      const zone = zoneOfName(name);
      if (zone !== null && !zone.weak) return zone;
      weak ??= zone;
    }
  }
  return weak;
}

const cache = new Map<string, Zone | null>();
/** Class names come again and again; a hostile page's do not, so the cache is emptied when it is full. */
const CACHED = 20_000;

function zoneOfName(name: string): Zone | null {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const zone = findZone(name);
  if (cache.size >= CACHED) cache.clear();
  cache.set(name, zone);
  return zone;
}

function findZone(name: string): Zone | null {
  const words = wordsOfName(name);
  let weak: Zone | null = null;
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const part = words.slice(at, at + length);
      // "newsLetter" and "news-letter" are the newsletter.
      const zone = names().get(part.join("-")) ?? (length === 2 ? names().get(part.join("")) : undefined);
      // "has-sidebar", "no-comments", "with-newsletter" tell what a page has, not what an element is.
      if (zone === undefined || isAbout(words, at)) continue;
      if (!zone.weak) return zone;
      weak ??= zone;
    }
  }
  return weak;
}

const abouts = new Set(
  "has no not with without is show hide enable disable open closed before after below above near allow can".split(
    " ",
  ),
);

function isAbout(words: readonly string[], at: number): boolean {
  return words.slice(0, at).some((word) => abouts.has(word)) || abouts.has(words[words.length - 1] ?? "");
}

/** "c-article__relatedLinks--wide" as `c article related links wide`. */
export function wordsOfName(name: string): string[] {
  return name
    .slice(0, 120)
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}
