import { type Outbound, openOutbound } from "../../adapters/outbound/outbound.ts";
import type { Feature } from "../../deps.ts";
import { alertLoop } from "./alert-loop.ts";
import { channelRoutes } from "./channel-route.ts";
import { drillRoutes } from "./drill-route.ts";
import { endDrillsWhenAcknowledged } from "./drills.ts";
import { escalationsOf } from "./escalation-alerts.ts";
import { alertNewOwner } from "./hand-over.ts";
import { rotaRoutes } from "./rota-route.ts";
import { alertTools } from "./tools.ts";

/** Who is on call, how they are reached, and alerts that go on until somebody has acknowledged them. Alerts run while the
 *  server listens; what was due while it was down goes out first.
 *  @param outbound how alerts leave the server; by default as the operator's settings allow. */
export const onCallWith =
  (outbound?: Outbound): Feature =>
  (app, deps) => {
    const report = (error: unknown): void =>
      app.log.error({ err: error }, "an alert could not be looked after; it is tried again");
    const way = outbound ?? openOutbound({ privateNetwork: deps.config.alertsPrivateNetwork });
    const tools = alertTools(deps, way, () => loop.wake());
    const loop = alertLoop(tools, escalationsOf(deps), report);
    const offs = [
      deps.events.on("escalation-opened", () => loop.wake()),
      deps.events.on("escalation-changed", ({ change, memberId, escalationId }) => {
        if (change === "handed-over")
          return void alertNewOwner(tools, { memberId, escalationId }).catch(report);
        // What the alerts themselves write down calls for no further look.
        if (change !== "alert-sent" && change !== "alert-failed" && change !== "owner-assigned") loop.wake();
      }),
      endDrillsWhenAcknowledged(deps, report),
    ];
    rotaRoutes(app, deps, () => loop.wake());
    channelRoutes(app, tools, () => loop.wake());
    drillRoutes(app, deps);
    app.addHook("onListen", async () => {
      // At the first start of all this makes the keys by which push services know this server.
      await tools.vapid().catch(report);
      loop.start();
    });
    return async () => {
      for (const off of offs) off();
      await loop.stop();
    };
  };

export const onCallFeature: Feature = onCallWith();
