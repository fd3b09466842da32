import type { SurfaceUnderTest } from '../surface';
import { facebookSurfaces } from './facebook';
import { instagramSurfaces } from './instagram';
import { linkedinSurfaces } from './linkedin';
import { xSurfaces } from './x';

/** Every place to write in that the scenarios go through. */
export const surfaces: readonly SurfaceUnderTest[] = [
  ...xSurfaces,
  ...facebookSurfaces,
  ...linkedinSurfaces,
  ...instagramSurfaces,
];
