import { describe, expect, it } from "vitest";
import { minimise } from "./lbfgs.ts";

describe("the least value of a smooth function", () => {
  it("is found for a bowl that is far steeper one way than another", () => {
    const found = minimise(
      (x, gradient) => {
        const [a = 0, b = 0] = x;
        gradient[0] = 2 * (a - 3);
        gradient[1] = 2000 * (b + 1);
        return (a - 3) ** 2 + 1000 * (b + 1) ** 2;
      },
      new Float64Array(2),
      100,
      0,
    );
    expect(found[0]).toBeCloseTo(3, 5);
    expect(found[1]).toBeCloseTo(-1, 5);
  });

  it("is found at the end of a curved valley", () => {
    const found = minimise(
      (x, gradient) => {
        const [a = 0, b = 0] = x;
        gradient[0] = -2 * (1 - a) - 400 * a * (b - a * a);
        gradient[1] = 200 * (b - a * a);
        return (1 - a) ** 2 + 100 * (b - a * a) ** 2;
      },
      Float64Array.from([-1.2, 1]),
      400,
      0,
    );
    expect(found[0]).toBeCloseTo(1, 3);
    expect(found[1]).toBeCloseTo(1, 3);
  });
});
