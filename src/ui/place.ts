/** A rectangle in CSS pixels of the viewport. */
export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };

/** The overlap of two rectangles in square pixels. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The smallest rectangle around all of them. */
export function around(first: Box, ...others: readonly Box[]): Box {
  return others.reduce(
    (sum, box) => ({
      left: Math.min(sum.left, box.left),
      top: Math.min(sum.top, box.top),
      right: Math.max(sum.right, box.right),
      bottom: Math.max(sum.bottom, box.bottom),
    }),
    first,
  );
}

const GAP = 6;

/**
 * Places where the mark may stand, best first: left of the Post control, at the box's lower and upper corners inside
 * and outside, beside it.
 */
export function markPlaces(box: Box, post: Box | undefined, { width, height }: Size): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const beside = post ? [at(post.left - width - GAP, (post.top + post.bottom - height) / 2)] : [];
  return [
    ...beside,
    at(box.right - width, box.bottom + GAP),
    at(box.left, box.bottom + GAP),
    at(box.right - width - GAP, box.bottom - height - GAP),
    at(box.right - width, box.top - height - GAP),
    at(box.left, box.top - height - GAP),
    at(box.right + GAP, box.top),
    at(box.left - width - GAP, box.top),
    ...(post
      ? [at(post.right - width, post.bottom + GAP), at(post.right - width, post.top - height - GAP)]
      : []),
  ];
}

/**
 * The first of `places` that covers nothing of `avoid` and lies in the viewport; `isFree` is asked last, since it
 * looks at the page. When none is free, undefined.
 */
export function firstFree(
  places: readonly Box[],
  viewport: Size,
  avoid: readonly Box[],
  isFree: (place: Box) => boolean,
): Box | undefined {
  const inView = ({ left, top, right, bottom }: Box) =>
    left >= 0 && top >= 0 && right <= viewport.width && bottom <= viewport.height;
  return places.find(
    (place) => inView(place) && avoid.every((box) => overlap(place, box) === 0) && isFree(place),
  );
}
