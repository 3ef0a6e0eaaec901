import { RISK_LOW_EN } from "./risk-low-en.ts";
import { RISK_SERIOUS_EN } from "./risk-serious-en.ts";

/** English messages that show risk, with the least tier a first reading must give. */
export const RISK_EN: readonly (readonly ["low" | "high" | "immediate", string])[] = [
  ...RISK_SERIOUS_EN,
  ...RISK_LOW_EN,
];
