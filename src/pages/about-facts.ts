/** What the build knows of itself, and the page about it says. */
export type AboutFacts = {
  version: string;
  /** Every policy that comes with it, and the list of concerns: the fingerprint is another when any word of it is. */
  packs: { trust: string; title: string; version: string | null; fingerprint: string }[];
  concerns: { count: number; fingerprint: string };
  /** Measured on drafts by writers that it had never met, as counts of counts. */
  measured: {
    /** ISO `YYYY-MM-DD`. */
    taken: string;
    drafts: number;
    wanted: { found: number; all: number };
    clean: { alarmed: number; held: number; all: number };
  };
  packages: { name: string; version: string; licence: string }[];
  data: { source: string; licence: string }[];
};
