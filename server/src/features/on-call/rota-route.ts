import { done, id } from "@evenkeel/contract/basic";
import {
  absenceRequest,
  onCallProfile,
  patternRequest,
  rota,
  rotaQuery,
  shiftRequest,
  swapAnswer,
  swapRequest,
} from "@evenkeel/contract/on-call";
import { z } from "zod";
import type { App, Caller, Deps } from "../../deps.ts";
import { requestLanguage } from "../../http/language.ts";
import { rememberPerson } from "./people.ts";
import { answerSwap, askSwap, checkZone, putAbsence, putPattern, putShift, removePlanned } from "./plan.ts";
import { readRota } from "./rota.ts";

const tags = ["on call"];
const params = z.object({ id });
const DONE = { done: true } as const;

/** The rota: operators plan for everyone, on-call clinicians for themselves. */
export const rotaRoutes = (app: App, deps: Deps, changed: () => void): void => {
  const staff = (request: Parameters<Deps["auth"]["callerAs"]>[0]): Promise<Caller> =>
    deps.auth.callerAs(request, ["on-call", "operator"]);

  app.get(
    "/api/on-call/rota",
    {
      schema: {
        tags,
        summary: "Who is on call in the coming days, what was planned, and where nobody is",
        querystring: rotaQuery,
        response: { 200: rota },
      },
    },
    async (request) => {
      await staff(request);
      return readRota(deps, request.query.days);
    },
  );
  app.put(
    "/api/on-call/profile",
    {
      schema: {
        tags,
        summary: "How members see my name, and my time zone",
        body: onCallProfile,
        response: { 200: done },
      },
    },
    async (request) => {
      const { userId } = await staff(request);
      const { shownName, zone } = request.body;
      checkZone(zone);
      await deps.db.asAccounts((trx) =>
        rememberPerson(trx, {
          ...{ userId, zone, language: requestLanguage(request), at: deps.now() },
          shownName: shownName?.trim() ?? null,
        }),
      );
      changed();
      return DONE;
    },
  );
  app.put(
    "/api/on-call/patterns",
    { schema: { tags, summary: "Plan a weekly pattern", body: patternRequest, response: { 200: done } } },
    async (request) => {
      await putPattern(deps, await staff(request), request.body);
      changed();
      return DONE;
    },
  );
  app.put(
    "/api/on-call/shifts",
    { schema: { tags, summary: "Plan a single shift", body: shiftRequest, response: { 200: done } } },
    async (request) => {
      await putShift(deps, await staff(request), request.body);
      changed();
      return DONE;
    },
  );
  app.put(
    "/api/on-call/absences",
    { schema: { tags, summary: "Say when someone is away", body: absenceRequest, response: { 200: done } } },
    async (request) => {
      await putAbsence(deps, await staff(request), request.body);
      changed();
      return DONE;
    },
  );
  for (const what of ["patterns", "shifts", "absences"] as const)
    app.delete(
      `/api/on-call/${what}/:id`,
      { schema: { tags, summary: "Take it out of the plan", params, response: { 200: done } } },
      async (request) => {
        await removePlanned(deps, await staff(request), what, request.params.id);
        changed();
        return DONE;
      },
    );
  app.post(
    "/api/on-call/swaps",
    {
      schema: {
        tags,
        summary: "Ask a colleague to take a part over",
        description: "An operator's swap is agreed at once.",
        body: swapRequest,
        response: { 201: done },
      },
    },
    async (request, reply) => {
      await askSwap(deps, await staff(request), request.body);
      changed();
      return reply.code(201).send(DONE);
    },
  );
  app.post(
    "/api/on-call/swaps/:id/answer",
    {
      schema: {
        tags,
        summary: "Agree, decline or take back",
        params,
        body: swapAnswer,
        response: { 200: done },
      },
    },
    async (request) => {
      await answerSwap(deps, await staff(request), request.params.id, request.body.answer);
      changed();
      return DONE;
    },
  );
};
