import type { Measure } from "@evenkeel/measures/measure";
import { auditc } from "./auditc.ts";
import { gad2 } from "./gad2.ts";
import { gad7 } from "./gad7.ts";
import { k6 } from "./k6.ts";
import { k10 } from "./k10.ts";
import { pcl5 } from "./pcl5.ts";
import { phq2 } from "./phq2.ts";
import { phq9 } from "./phq9.ts";
import { sessionCheck } from "./session-check.ts";

/** Every questionnaire, in the order in which they are offered. A file beside this one that is not in this list fails a
 *  test. */
export const MEASURES: readonly Measure[] = [phq9, gad7, phq2, gad2, k6, k10, pcl5, auditc, sessionCheck];

export const measureById = (id: string): Measure | undefined => MEASURES.find((measure) => measure.id === id);
