/**
 * Natural logarithm of the gamma function for x > 0: Stirling's series (DLMF 5.11.1) above 15, reached by the
 * recurrence gamma(x) = gamma(x+1) / x. Relative error about 1e-15.
 */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < 15) {
    product *= shifted;
    shifted += 1;
  }
  const r = 1 / (shifted * shifted);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r / 1188)))) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}

/**
 * Regularized incomplete beta function I_x(a, b), 0 <= x <= 1, a, b > 0, by its continued fraction (DLMF 8.17.22)
 * on the side where that converges quickly.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  return (
    1 /
    continuedFraction(1, (index) => {
      const m = Math.floor(index / 2);
      const numerator =
        index % 2 === 0
          ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
          : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
      return [numerator, 1];
    })
  );
}

/**
 * Complementary error function for x >= 0: the series of erf (DLMF 7.6.2) below 2, the continued fraction
 * (DLMF 7.9.2) above. Relative error below 1e-13.
 */
export function erfc(x: number): number {
  const scale = Math.exp(-x * x) / Math.sqrt(Math.PI);
  return x < 2 ? 1 - 2 * scale * erfSeries(x) : scale / continuedFraction(x, (k) => [k / 2, x]);
}

function erfSeries(x: number): number {
  let term = x;
  let sum = 0;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    sum += term;
    term *= (2 * x * x) / (2 * k + 1);
  }
  return sum;
}

/** b0 + a1/(b1 + a2/(b2 + ...)) by the modified Lentz method; `step(k)` gives [a_k, b_k] for k = 1, 2, ... */
function continuedFraction(b0: number, step: (k: number) => readonly [number, number]): number {
  const tiny = 1e-300;
  let value = b0 || tiny;
  let c = value;
  let d = 0;
  for (let k = 1; k <= 10_000; k += 1) {
    const [a, b] = step(k);
    d = 1 / (b + a * d || tiny);
    c = b + a / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
