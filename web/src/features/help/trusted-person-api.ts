import { trustedPersonAnswer } from "@evenkeel/contract/safety";
import { queryOptions } from "@tanstack/react-query";
import { paths } from "../../api/paths.ts";
import { ask, tell } from "../../api/request.ts";

export const trustedPersonQuery = queryOptions({
  queryKey: ["trusted-person"],
  queryFn: ({ signal }) => ask(trustedPersonAnswer, paths.trustedPerson, { signal }),
});

export interface TrustedPerson {
  readonly name: string;
  readonly contact: string | null;
}

export const saveTrustedPerson = (person: TrustedPerson) =>
  tell(paths.trustedPerson, { method: "PUT", body: person });

export const removeTrustedPerson = () => tell(paths.trustedPerson, { method: "DELETE" });
