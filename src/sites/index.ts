import { instagram } from './instagram';
import type { SiteModule } from './site-module';
import { x } from './x';

/** Every site that is read. The manifest's `matches` and all scenarios loop over this list. */
export const sites: readonly SiteModule[] = [x, instagram];
