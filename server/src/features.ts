import type { Feature } from "./deps.ts";
import { accountFeature } from "./features/account/route.ts";
import { sessionFeature } from "./features/account/session-route.ts";
import { operationsFeature } from "./features/operations/route.ts";

/** Everything the server can do, in the order a member meets it. */
export const features: readonly Feature[] = [accountFeature, sessionFeature, operationsFeature];
