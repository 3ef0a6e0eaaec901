import { z } from "zod";
import { id, timestamp } from "./basic.ts";
import { checkIn } from "./check-in.ts";
import { measureStanding } from "./measure.ts";

export const caseload = z.object({
  members: z.array(
    z.object({
      memberId: id,
      name: z.string().nullable(),
      since: timestamp,
      sharing: z.boolean(),
      lastCheckInAt: timestamp.nullable(),
      /** Newest first; empty where none is shared. */ measures: z.array(measureStanding),
    }),
  ),
});
export const caseloadCheckIns = z.object({ checkIns: z.array(checkIn) });
