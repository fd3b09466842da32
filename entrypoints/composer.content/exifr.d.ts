/** The parts of exifr 7.1.3 (MIT) that read JPEG, Exif and GPS; without names of tags, so they go by number. */
declare module 'exifr/src/core.mjs' {
  /** Tags of a file by number, and `latitude` where it carries a place. Throws on a file that is no picture. */
  export function parse(
    file: Uint8Array,
    blocks: Readonly<Record<string, boolean | readonly number[]>>,
  ): Promise<Readonly<Record<string, unknown>> | undefined>;
}
declare module 'exifr/src/file-parsers/jpeg.mjs';
declare module 'exifr/src/segment-parsers/tiff-exif.mjs';
