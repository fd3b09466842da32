import type { CodeMeaning, LocalCode } from '../model/local-code';
import type { SignalKind } from '../model/signal';
import { type Detector, findAll } from './detector';

/**
 * Numbers and codes in the forms that pack and IT give as plain data: "INC-######". In a draft the sign between two
 * groups may be another or left out, and letters may be small or capital.
 * Why a form and no regular expression: everything here has a fixed length, so no pack can make the check slow.
 */
export function localCode(codes: readonly LocalCode[]): Detector[] {
  const detectors = made.get(codes) ?? codes.map(detectorOf);
  made.set(codes, detectors);
  return detectors;
}

/** A pack's codes stay the same from keystroke to keystroke. */
const made = new WeakMap<readonly LocalCode[], Detector[]>();

function detectorOf({ format, means }: LocalCode): Detector {
  const regex = shapeOf(format);
  return { kind: KIND[means], detect: (sentence) => findAll(sentence, regex) };
}

/** A job's number, a person's record, the writer's own service: what the rules already weigh. */
const KIND: Record<CodeMeaning, SignalKind> = {
  incident: 'cad-number',
  record: 'hospital-number',
  service: 'own-service',
};

const SIGN: Record<string, string> = { '#': '\\d', '@': '[a-z]' };

function shapeOf(format: string): RegExp {
  // The schema lets in nothing but these signs, letters and digits, so nothing needs escaping.
  const shape = [...format].map((sign) => SIGN[sign] ?? (/[-/. ]/.test(sign) ? '[-/. ]?' : sign)).join('');
  return new RegExp(`${before(format)}${shape}${after(format)}`, 'giu');
}

// Part of a longer number is another number: "496 0123" of a telephone number is no code.
function before(format: string): string {
  return /^[#\d]/.test(format) ? '(?<![\\p{L}\\p{N}]|\\p{N}[-/. ])' : '(?<![\\p{L}\\p{N}])';
}

function after(format: string): string {
  return /@|[a-z]/i.test(format) ? '(?![\\p{L}\\p{N}]|[-/]\\p{N})' : '(?![\\p{L}\\p{N}]|[-/. ]\\p{N})';
}
