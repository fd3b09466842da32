/** The smallest build of exifr 7.1.3 (MIT): JPEG, Exif and GPS; it has no names of tags, so they go by number. */
declare module 'exifr/dist/mini.esm.mjs' {
  const exifr: {
    /** Tags of a file by number, and `latitude` where it carries a place. Throws on a file that is no picture. */
    parse(
      file: Uint8Array,
      blocks: Readonly<Record<string, boolean | readonly number[]>>,
    ): Promise<Readonly<Record<string, unknown>> | undefined>;
  };
  export default exifr;
}
