import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words that say what a number nearby is, when that is a thing and no person: parcel, order, flight, part, ISBN, score.
 * Numbers of people's records look just the same.
 */
export const otherNumber: Detector = {
  kind: 'other-number',
  detect: (sentence) => findPatterns(sentence, OTHER),
};

const OTHER = patterns(
  '(parcel|parcels|tracking|track|consignment|courier|dpd|evri|hermes|royal mail|delivery|deliveries|shipment|shipping|package|dispatch note|collection code)',
  '(order|orders|invoice|receipt|booking|reservation|customer|account|acct|reference|membership|member|loyalty|clubcard|nectar|policy|claim|quote|purchase|transaction|ticket|tickets|raffle|lottery|voucher|gift card|draw)',
  '(serial|model|part|parts|batch|sku|product|item|barcode|bar code|isbn|issn|asin|catalogue|cat no|stock|chip|microchip|passport|licence|pattern|colour code|paint|tin|lens|bulb|tyre|bearing|cartridge|filter)',
  '(flight|train|bus|coach|platform|route|seat|gate number|loco|locomotive|carriage|tram|service number|regiment|army|raf|squadron)',
  '(charity|company|vat|utr|sort code|iban|bacs|justgiving|donate|donation) (no|number|reg|code)?',
  '(timestamp|unix|epoch|version|build|firmware|commit|bug|issue|pull request|error|log file|seed)',
  '(score|scored|scores|high score|pts per|frames|lap|time trial|pb|strava|steps|fitbit|odometer|mileage|miles|km)',
  '(grid|os|grid ref|grid reference|co ordinates|coordinates|lat|long|what3words)',
  '(meter|reading|gas|electric|boiler|smart meter|broadband|router|wifi|sim|imei|phone model|printer)',
  '(lego|set no|stamp|coin|watch|camera|guitar|amp|singer|sewing machine|plaque|knitting|wool|crochet|jigsaw|model railway|hornby|dulux|ikea)',
  '(discount|promo|referral|offer|coupon|voucher) (code|codes)',
  '(fictional|made up|invented|example|dummy|fake|test) (number|numbers|patient|patients|record|data|nhs)',
);
