import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { queryClient } from "../../api/query-client.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { messagesQuery } from "../conversation/talk-api.ts";
import { setConsent } from "../you/you-api.ts";
import { keepFromMessage } from "./memory-api.ts";

type Answer = "yes" | "not-now" | "never";

/** "Shall I remember that for next time?" Asked where it first would matter. A yes keeps what this message says, and
 *  from then on what is like it; "never" is a no that is not asked again. */
export const AskToRemember = ({
  conversationId,
  messageId,
}: {
  conversationId: string;
  messageId: string;
}) => {
  const t = useT();
  const id = useId();
  const sentence = useFailureSentence();
  const [passed, setPassed] = useState(false);
  const answer = useMutation({
    mutationFn: async (said: Answer) => {
      if (said === "not-now") return;
      await setConsent("memory", said === "yes", CONSENT_TEXT_VERSION);
      if (said === "yes") await keepFromMessage(conversationId, messageId);
    },
    onSuccess: async (_, said) => {
      setPassed(true);
      if (said === "not-now") return;
      await queryClient.invalidateQueries({ queryKey: messagesQuery(conversationId).queryKey });
    },
  });
  if (passed) return null;
  const busy = (said: Answer): boolean => answer.isPending && answer.variables === said;
  return (
    <Card aria-labelledby={id} className="grid animate-appear gap-3">
      <h3 id={id} className="text-title">
        {t("memory.ask")}
      </h3>
      <p className="text-small text-ink-2">{t("memory.ask-text")}</p>
      {answer.error ? (
        <p role="alert" className="text-small text-clay">
          {sentence(answer.error)}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button tone="sea" size="small" busy={busy("yes")} onClick={() => answer.mutate("yes")}>
          {t("memory.ask-yes")}
        </Button>
        <Button tone="outline" size="small" onClick={() => answer.mutate("not-now")}>
          {t("memory.ask-not-now")}
        </Button>
        <Button tone="plain" size="small" busy={busy("never")} onClick={() => answer.mutate("never")}>
          {t("memory.ask-never")}
        </Button>
      </div>
    </Card>
  );
};
