import { mayWordByModel } from "@evenkeel/content/policies/withheld";
import {
  type LanguageModelStatus,
  languageModelSetting,
  languageModelStatus,
} from "@evenkeel/contract/language-model";
import type { LanguageModel } from "../../adapters/language-model/language-model.ts";
import type { Deps, Feature } from "../../deps.ts";
import { countsOf, nameOf, useOf } from "./counts.ts";
import { addUse, insertSetting, readSetting, useSince } from "./store.ts";

/** Counts are kept in memory this long before they are added to the day; an end by force loses that much of them. */
const KEEP_MS = 30_000;
const DAYS = 28;
const DAY_MS = 86_400_000;
const tags = ["language-model"];

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const gather = (deps: Deps): { readonly flush: () => Promise<void> } => {
  let waiting = new Map<string, Map<string, number>>();
  deps.events.on("language-model-called", (call) => {
    const measures = waiting.get(nameOf(call)) ?? new Map<string, number>();
    waiting.set(nameOf(call), measures);
    for (const [measure, n] of countsOf(call)) measures.set(measure, (measures.get(measure) ?? 0) + n);
  });
  return {
    flush: async () => {
      const counts = waiting;
      waiting = new Map();
      if (counts.size > 0) await deps.db.asSystem(null, (trx) => addUse(trx, dayOf(deps.now()), counts));
    },
  };
};

const breakerOf = (model: LanguageModel): NonNullable<LanguageModelStatus["model"]>["breaker"] => {
  const state = model.state();
  return state.kind === "open"
    ? { kind: "open", until: new Date(state.untilMs).toISOString() }
    : state.kind === "closed"
      ? { kind: "closed", failures: state.failures }
      : { kind: "trying" };
};

/** What the operator sees of the language model, and its switch. */
export const languageModelFeature: Feature = (app, deps) => {
  const { flush } = gather(deps);
  const timer = setInterval(() => void flush().catch(() => undefined), KEEP_MS);
  timer.unref();

  const status = async (): Promise<LanguageModelStatus> => {
    await flush();
    const since = dayOf(new Date(deps.now().getTime() - DAYS * DAY_MS));
    const { setting, at, counts } = await deps.db.asSystem(null, async (trx) => ({
      ...(await readSetting(trx)),
      counts: await useSince(trx, since),
    }));
    const model = deps.languageModel;
    return {
      model:
        model === null
          ? null
          : {
              name: model.about.model,
              host: model.about.host,
              version: model.about.version,
              teens: model.about.teens,
              breaker: breakerOf(model),
            },
      lawful: mayWordByModel({
        deployment: deps.config.place,
        licensedPerson: deps.config.licensedPerson,
      }),
      setting,
      setAt: at?.toISOString() ?? null,
      use: useOf(counts, DAYS, setting),
    };
  };

  app.get(
    "/api/language-model",
    {
      schema: {
        tags,
        summary: "The language model: its state, its use, its cost (operator)",
        response: { 200: languageModelStatus },
      },
    },
    async (request) => {
      await deps.auth.callerAs(request, ["operator"]);
      return status();
    },
  );
  app.put(
    "/api/language-model",
    {
      schema: {
        tags,
        summary: "Switch it off or on for everyone, and enter its prices (operator)",
        body: languageModelSetting,
        response: { 200: languageModelStatus },
      },
    },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["operator"]);
      await deps.db.asSystem(null, (trx) =>
        insertSetting(trx, deps.newId(), request.body, userId, deps.now()),
      );
      return status();
    },
  );
  return async () => {
    clearInterval(timer);
    await flush();
  };
};
