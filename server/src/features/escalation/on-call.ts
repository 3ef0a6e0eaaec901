import type { Deps } from "../../deps.ts";

/** A person of the staff who answers now. */
export interface OnCallPerson {
  readonly userId: string;
  readonly name: string;
}

/** Who is on call at this moment; null when nobody is. There is no rota yet, so nobody is, and whoever writes is told
 *  so and led to the lines. */
export const onCallNow = async (_deps: Deps): Promise<OnCallPerson | null> => null;
