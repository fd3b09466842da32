/**
 * Whether an element is drawn. Sites keep spare composers and buttons that are not. Opacity is left out: a dialog that
 * fades in is read from its first frame.
 */
export function isVisible(element: Element): boolean {
  // The first name is that of Chrome 105 to 120, the second of later ones and of Firefox.
  return (
    element.isConnected && element.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true })
  );
}

/** Pixels: editors that draw on a canvas keep a box no larger than this to hear the keys. */
const UNSEEN = 4;

/** Whether a box is too small to show what is typed: the text is somewhere else. */
export function isUnseen(box: Element): boolean {
  const { width, height } = box.getBoundingClientRect();
  return (width > 0 && width <= UNSEEN) || (height > 0 && height <= UNSEEN);
}

/** Visible elements for a selector, in document order, each once. */
export function visible(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
}

const WITHIN_PRIVATE =
  'search, [role="search"], [role="searchbox"], [type="search"], [autocomplete*="password"], [autocomplete="one-time-code"]';
/** The keyboard that a box asks for, where it is not for words. */
const PRIVATE_MODES = ['search', 'numeric', 'decimal', 'tel', 'email', 'url'];
/** What a browser may fill in by itself: a draft never is. */
const FILLED_IN =
  /^(?:(?:[\w-]+ )*)(?:name|given-name|family-name|nickname|username|email|tel|url|photo|bday|sex|organization|organization-title|job-title|street-address|address-line\d|postal-code|country(?:-name)?|cc-\w+|.*-password|one-time-code)(?: .*)?$/;
/** Fields of "Edit profile" and of settings: whole names and ids only, since "headline" is also an article's. */
const PROFILE_NAMES =
  /^(?:display[_-]?name|(?:full|first|last|user)?[_-]?name|description|location|url|website|bio|biography|headline|about|about[_-]?me|summary|email|phone|password|code|otp|pin|q|query|search)$/i;
const PROFILE_IDS = /^(?:pep)?bio(?:graphy)?$|^(?:profile[_-]?)?(?:headline|about|about[_-]?me|summary)$/i;
/** The last resort, where nothing but the label tells: search in several languages, then the profile in English. */
const PRIVATE_LABELS =
  /^(?:search|chwilio|chwilia|szukaj|wyszukaj|تلاش|بحث|ਖੋਜ|খুঁজুন|অনুসন্ধান|શોધો|खोजें|căutare|caută|buscar|pesquisar|rechercher|suche|suchen|cerca|пошук|paieška)(?:$|[^\p{L}\p{M}])|^(?:enter )?(?:your )?(?:bio|biography|headline|about(?: me| you)?|summary)(?: text)?\W*$/iu;

/**
 * Whether a box must never be read, whatever a selector says: search, sign-in, password, code and profile fields. A
 * composer is a textarea or an editable element; an `<input>` never is.
 */
export function isPrivateField(box: Element): boolean {
  if (box.tagName === 'INPUT') return true;
  if (box.closest(WITHIN_PRIVATE)) return true;
  if (PRIVATE_MODES.includes(box.getAttribute('inputmode') ?? '')) return true;
  if (FILLED_IN.test(box.getAttribute('autocomplete') ?? '')) return true;
  if (PROFILE_NAMES.test(box.getAttribute('name') ?? '') || PROFILE_IDS.test(box.id)) return true;
  if (labelsOf(box).some((label) => PRIVATE_LABELS.test(label))) return true;
  return box.closest('form')?.querySelector('[type="password"]') != null;
}

/** What a box is called on its own attributes: by its label and by what it shows while it is empty. */
export function labelsOf(box: Element): string[] {
  return ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder'].flatMap((name) => {
    const label = box.getAttribute(name)?.trim();
    return label ? [label] : [];
  });
}

/**
 * The smallest part of a page around `box` that holds something for `selector`, or undefined: what stands there
 * belongs to this box and not to another one on the same page.
 */
export function regionWith(box: Element, selector: string): HTMLElement | undefined {
  for (let region = box.parentElement; region; region = region.parentElement) {
    if (visible(region, selector).length > 0) return region;
  }
  return undefined;
}
