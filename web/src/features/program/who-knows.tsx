import { useQuery } from "@tanstack/react-query";
import { useT } from "../../i18n/use-t.ts";
import { namesQuestionnaires } from "../measures/shares.ts";
import { careLinksQuery, consentsQuery } from "../you/you-api.ts";

/** Whether anyone sees this of their own accord: a linked clinician does, under the member's yes; else nobody is told. */
export const WhoKnows = () => {
  const t = useT();
  const links = useQuery(careLinksQuery).data?.links.filter(({ endedAt }) => endedAt === null);
  const sharing = useQuery(consentsQuery).data?.consents.find(
    ({ purpose }) => purpose === "share-with-therapist",
  );
  if (links === undefined || sharing === undefined) return null;
  const shown = sharing.granted && namesQuestionnaires(sharing.textVersion);
  const names = shown ? links.map(({ name }) => name).join(", ") : "";
  return (
    <p className="text-small text-ink-2">
      {names === "" ? t("program.care-nobody-told") : t("program.care-who-sees", { names })}
    </p>
  );
};
