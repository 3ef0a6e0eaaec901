import type { Language } from "@evenkeel/kernel/locale";
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { currentLanguage } from "../../i18n/locale.ts";
import { translate } from "../../i18n/use-t.ts";
import { knownMember, useMe } from "../../session/me.ts";
import { newConversation } from "../conversation/new-conversation.ts";
import { say } from "../conversation/talk.ts";

/** What an exercise is called; a conversation begins it by its title. */
interface Titled {
  readonly words: Readonly<Record<Language, { readonly title: string }>>;
}

/** Opens a conversation of its own that begins an exercise, or comes back to a result of it. */
export const useBegin = () => {
  const navigate = useNavigate();
  const memberId = useMe()?.memberId ?? knownMember();
  return useCallback(
    async (technique: Titled, how: "begin" | "come-back" = "begin"): Promise<void> => {
      if (memberId === null) return;
      const conversationId = newConversation();
      const { title } = technique.words[currentLanguage()];
      await say(memberId, conversationId, translate(`exercise.say-${how}`, { title }));
      await navigate({ to: "/talk/$conversationId", params: { conversationId } });
    },
    [memberId, navigate],
  );
};
