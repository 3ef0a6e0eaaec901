import { modelList } from "@evenkeel/contract/model";
import {
  addProfiles,
  driftOf,
  EMPTY_PROFILE,
  type ReadingProfile,
} from "@evenkeel/language/model/reading-profile";
import { baselines, shelvedModels } from "../../adapters/models/model-shelf.ts";
import type { Deps, Feature } from "../../deps.ts";
import { addReadings, readingsSince } from "./readings-store.ts";

/** Counts are kept in memory this long before they are added to the day; an end by force loses that much of them. */
const KEEP_MS = 30_000;
const DAYS = 28;
const DAY_MS = 86_400_000;

/** The model whose readings a profile is of. */
const PROFILE_OF: Readonly<Record<string, string>> = {
  emotion: "emotion",
  valence: "valence",
  "risk-sign": "risk",
};

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Gathers counts as messages are read, and adds them to the day. */
const gather = (deps: Deps): { readonly flush: () => Promise<void> } => {
  let waiting = new Map<string, ReadingProfile>();
  const flush = async (): Promise<void> => {
    const counts = waiting;
    waiting = new Map();
    if (counts.size > 0) await deps.db.asSystem(null, (trx) => addReadings(trx, dayOf(deps.now()), counts));
  };
  deps.events.on("message-read", ({ profiles }) => {
    for (const [model, profile] of Object.entries(profiles))
      waiting.set(model, addProfiles(waiting.get(model) ?? EMPTY_PROFILE, profile));
  });
  return { flush };
};

/** What the text models are, how good they were, and whether they still read the kind of text they were made for. */
export const modelFeature: Feature = (app, deps) => {
  const { flush } = gather(deps);
  const timer = setInterval(() => void flush().catch(() => undefined), KEEP_MS);
  timer.unref();
  app.get(
    "/api/models",
    {
      schema: {
        tags: ["models"],
        summary: "Models with their cards, versions and drift (operator)",
        response: { 200: modelList },
      },
    },
    async (request) => {
      await deps.auth.callerAs(request, ["operator"]);
      await flush();
      const since = dayOf(new Date(deps.now().getTime() - DAYS * DAY_MS));
      const here = await deps.db.asSystem(null, (trx) => readingsSince(trx, since));
      const usual = baselines();
      return {
        models: shelvedModels().map((model) => {
          const profile = PROFILE_OF[model.name] ?? "";
          const was = usual.profiles[profile];
          if (was === undefined) return { ...model, measured: { ...model.measured }, drift: null };
          const drift = driftOf(was, here.get(profile) ?? EMPTY_PROFILE);
          return {
            ...model,
            measured: { ...model.measured },
            drift: {
              ...drift,
              days: DAYS,
              over: usual.over,
              words: { here: drift.words[0], usual: drift.words[1] },
              unknown: { here: drift.unknown[0], usual: drift.unknown[1] },
              labels: [...drift.labels],
            },
          };
        }),
      };
    },
  );
  return async () => {
    clearInterval(timer);
    await flush();
  };
};
