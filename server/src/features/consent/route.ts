import type { Purpose } from "@evenkeel/contract/consent";
import {
  CONSENT_TEXT_VERSION,
  consentHistory,
  consents,
  purpose,
  setConsentRequest,
} from "@evenkeel/contract/consent";
import { z } from "zod";
import { ApiError } from "../../api-error.ts";
import type { Deps, Feature } from "../../deps.ts";
import { readMember } from "../account/store.ts";
import { followConsent } from "../escalation/follow-consent.ts";
import { forTeens, mayConsent } from "./may-consent.ts";
import { appendConsent, type ConsentRow, consentEvents } from "./store.ts";

const tags = ["consent"];

const standing = (events: readonly ConsentRow[]): z.infer<typeof consents> => ({
  consents: purpose.options.map((name) => {
    const newest = events.find((event) => event.purpose === name);
    return {
      purpose: name,
      granted: newest?.granted ?? false,
      changedAt: newest?.at.toISOString() ?? null,
      textVersion: newest?.text_version ?? CONSENT_TEXT_VERSION,
    };
  }),
});

const setConsent = async (
  deps: Deps,
  memberId: string,
  name: Purpose,
  answer: z.infer<typeof setConsentRequest>,
): Promise<z.infer<typeof consents>> => {
  const { changed, events } = await deps.db.asMember(memberId, async (trx) => {
    const member = await readMember(trx, memberId);
    if (member === undefined) throw new ApiError("not-allowed");
    if (answer.granted && !mayConsent(member.age_band, name, forTeens(deps)))
      throw new ApiError("not-allowed");
    const before = (await consentEvents(trx, memberId)).find((event) => event.purpose === name);
    // The same answer again, as from a retry, adds nothing to the ledger.
    const same = before?.granted === answer.granted && before.text_version === answer.textVersion;
    if (!same)
      await appendConsent(trx, {
        memberId,
        consentEventId: deps.newId(),
        purpose: name,
        granted: answer.granted,
        textVersion: answer.textVersion,
        at: deps.now(),
      });
    return { changed: !same, events: await consentEvents(trx, memberId) };
  });
  // Also after a retry, so that an open escalation follows whatever was answered last.
  if (name === "alert-on-call") await followConsent(deps, memberId);
  if (changed) deps.events.emit("consent-changed", { memberId, purpose: name, granted: answer.granted });
  return standing(events);
};

/** A yes or no for each purpose, given and taken back by the member alone. */
export const consentFeature: Feature = (app, deps) => {
  app.get(
    "/api/consents",
    { schema: { tags, summary: "What I have said yes to", response: { 200: consents } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      return standing(await deps.db.asMember(userId, (trx) => consentEvents(trx, userId)));
    },
  );
  app.put(
    "/api/consents/:purpose",
    {
      schema: {
        tags,
        summary: "Say yes or no to one purpose",
        description: "It holds from this answer on.",
        params: z.object({ purpose }),
        body: setConsentRequest,
        response: { 200: consents },
      },
    },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      return setConsent(deps, userId, request.params.purpose, request.body);
    },
  );
  app.get(
    "/api/consents/history",
    { schema: { tags, summary: "Every yes and no, newest first", response: { 200: consentHistory } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      const events = await deps.db.asMember(userId, (trx) => consentEvents(trx, userId));
      return {
        events: events.map((event) => ({
          purpose: purpose.parse(event.purpose),
          granted: event.granted,
          at: event.at.toISOString(),
          textVersion: event.text_version,
        })),
      };
    },
  );
};
