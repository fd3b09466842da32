import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import type { SiteModule } from './site-module';
import { x } from './x';

/** Every site that is read. The manifest's `matches` and all scenarios loop over this list. */
export const sites: readonly SiteModule[] = [x, facebook, linkedin, instagram];
