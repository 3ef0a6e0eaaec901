import { REFUSALS } from "@evenkeel/safety/refusal";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { App } from "../../deps.ts";
import type { Events } from "../../events.ts";

export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  stop(): void;
}

/** Counts answers and their time by method, route and status: never by address, person or words. */
export const collectMetrics = (app: App, events: Events): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "evenkeel_" });
  const labelNames = ["method", "route", "status"] as const;
  const answers = new Counter({
    name: "evenkeel_http_answers_total",
    help: "Answers by method, route and status",
    labelNames,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "evenkeel_http_answer_seconds",
    help: "Time to the end of an answer",
    labelNames: ["method", "route"] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  app.addHook("onResponse", async (request, reply) => {
    const method = request.method;
    const route = request.routeOptions.url ?? "none";
    answers.inc({ method, route, status: String(reply.statusCode) });
    seconds.observe({ method, route }, reply.elapsedTime / 1000);
  });
  const refused = new Counter({
    name: "evenkeel_refused_sentences_total",
    help: "Sentences of replies that the guard did not let through, by reason",
    labelNames: ["reason"] as const,
    registers: [registry],
  });
  for (const reason of new Set(REFUSALS.map((rule) => rule.reason))) refused.inc({ reason }, 0);
  const forget = events.on("sentences-refused", ({ reasons }) => {
    for (const reason of reasons) refused.inc({ reason });
    app.log.info({ reasons }, "sentences of a reply were refused");
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    stop: () => {
      forget();
      registry.clear();
    },
  };
};
