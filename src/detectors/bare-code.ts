import { type Detector, findAll } from './detector';

/** A short run of digits, or letters with digits, that could be a code where one was asked for. Times and years are none. */
export const bareCode: Detector = { kind: 'bare-code', detect: (sentence) => findAll(sentence, CODE) };

const CODE =
  /(?<![\w£$.:/,-])(?:[A-Z]?\d{4,6}[A-Z]?[#*]?|[*#]\d{3,6}|\d{2,4}[- ]\d{2,4}#|(?=\w*[a-z])(?=\w*\d)[A-Za-z0-9]{8,20}[!?*#]?)(?![\w%:/]|[.,]\d| ?(?:hrs|hours|am|pm|people))/g;
