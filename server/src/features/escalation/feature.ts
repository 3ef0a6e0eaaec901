import type { Feature } from "../../deps.ts";
import { onCallNames } from "../on-call/on-call-now.ts";
import { houseRoutes } from "./route-house.ts";
import { memberRoutes } from "./route-mine.ts";
import { staffRoutes } from "./route-staff.ts";
import { escalationStreams } from "./streams.ts";
import { watchClocks } from "./watch.ts";

/** From a danger that was noticed to a named person who has seen it, and what they did. */
export const escalationFeature: Feature = (app, deps) => {
  const report = (error: unknown): void =>
    app.log.warn({ err: error }, "escalations could not be looked at; trying again");
  const watch = watchClocks(deps, report);
  const streams = escalationStreams(deps, watch, report);
  memberRoutes(app, deps, streams, onCallNames(deps, report));
  houseRoutes(app, deps);
  staffRoutes(app, deps, streams);
  return async () => {
    await streams.stop();
    await watch.stop();
  };
};
