/** What the keyboard and a click on underlined words can do. */
export type KeyDesk = {
  isCardOpen(): boolean;
  closeCard(): void;
  /** False when there is nothing to open: the key is then the page's. */
  openCard(): boolean;
  clicked(event: MouseEvent): void;
};

/** Alt+Shift+S opens the card, Escape closes it, until `signal` stops it. Heard first, so that a site's Escape closes nothing. */
export function watchKeys(desk: KeyDesk, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const isShortcut =
      event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyS';
    const isOpen = desk.isCardOpen();
    if (isShortcut && !isOpen) {
      if (!desk.openCard()) return;
    } else if (isOpen && (isShortcut || event.key === 'Escape')) desk.closeCard();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('click', desk.clicked, { capture: true, passive: true, signal });
}
