/**
 * Whether ten digits, grouped or not, carry the modulus-11 check digit of UK health numbers: weights 10 to 2, eleven
 * less the remainder, 11 counting as 0 and 10 as no number at all. One digit repeated passes the sum and is never real.
 * Source: NHS Data Dictionary, "NHS number".
 */
export function hasValidCheckDigit(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length !== 10 || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === Number(digits.charAt(9));
}
