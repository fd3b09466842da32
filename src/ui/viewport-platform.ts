import type { Platform } from '@floating-ui/core';
import type { Box } from './place';

/**
 * What Floating UI must know of a page to place an element of our host by a rectangle of the viewport, and no more: the
 * host is in the top layer, so nothing but the viewport clips or shifts it. Its own platform, which sees to all the rest,
 * is larger than that.
 */
export const viewportPlatform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: rectOf(reference),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: () => {
    const { clientWidth, clientHeight } = document.documentElement;
    return rectOf({ left: 0, top: 0, right: clientWidth, bottom: clientHeight });
  },
  isElement: (value) => value instanceof Element,
};

function rectOf({ left, top, right, bottom }: Box) {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function sizeOf(element: HTMLElement) {
  return { width: element.offsetWidth, height: element.offsetHeight };
}
