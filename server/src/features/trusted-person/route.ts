import { done } from "@evenkeel/contract/basic";
import { trustedPerson as person, trustedPersonAnswer } from "@evenkeel/contract/safety";
import type { Feature } from "../../deps.ts";
import { openTrustedPerson, sealTrustedPerson } from "./sealed-trusted-person.ts";
import { deleteTrustedPerson, readTrustedPerson, writeTrustedPerson } from "./store.ts";

const tags = ["trusted-person"];

/** Someone the member trusts, shown to them when things are hard. Nobody is contacted by us. */
export const trustedPersonFeature: Feature = (app, deps) => {
  app.get(
    "/api/trusted-person",
    { schema: { tags, response: { 200: trustedPersonAnswer } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      const sealed = await deps.db.asMember(userId, (trx) => readTrustedPerson(trx, userId));
      if (sealed === undefined) return { person: null };
      return { person: openTrustedPerson(await deps.vault.sealerFor(userId), userId, sealed) };
    },
  );
  app.put(
    "/api/trusted-person",
    { schema: { tags, body: person, response: { 200: trustedPersonAnswer } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      const sealed = sealTrustedPerson(await deps.vault.sealerFor(userId), userId, request.body);
      await deps.db.asMember(userId, (trx) => writeTrustedPerson(trx, userId, sealed, deps.now()));
      return { person: request.body };
    },
  );
  app.delete("/api/trusted-person", { schema: { tags, response: { 200: done } } }, async (request) => {
    const { userId } = await deps.auth.callerAs(request, ["member"]);
    await deps.db.asMember(userId, (trx) => deleteTrustedPerson(trx, userId));
    return { done: true } as const;
  });
};
