import {
  conversation,
  conversationPage,
  deleteMessageAnswer,
  messagePage,
  searchAnswer,
} from "@evenkeel/contract/conversation";
import type { FeelingAnswerBody } from "@evenkeel/contract/feeling";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { Failure } from "../../api/failure.ts";
import { paths } from "../../api/paths.ts";
import { ask, tell } from "../../api/request.ts";
import { isMadeHere } from "./new-conversation.ts";

type Page = z.output<typeof messagePage>;

/** Newest first; each further page is older. */
export const conversationsQuery = infiniteQueryOptions({
  queryKey: ["conversations"],
  queryFn: ({ pageParam, signal }) =>
    ask(conversationPage, paths.conversations, { query: { cursor: pageParam, limit: 30 }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});

/** Each page in reading order; each further page is what was said before it. */
export const messagesQuery = (conversationId: string) =>
  infiniteQueryOptions({
    queryKey: ["messages", conversationId],
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      if (isMadeHere(conversationId)) return { messages: [], nextCursor: null };
      try {
        return await ask(messagePage, paths.messages(conversationId), {
          query: { cursor: pageParam, limit: 40 },
          signal,
        });
      } catch (error) {
        // A conversation is named in the browser and made on the server by its first message.
        if (error instanceof Failure && error.kind === "not-found") return { messages: [], nextCursor: null };
        throw error;
      }
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ["conversations", "search", words],
    queryFn: ({ signal }) => ask(searchAnswer, paths.searchConversations, { query: { q: words }, signal }),
    enabled: words.length >= 2,
    placeholderData: keepPreviousData,
  });

export const deleteConversation = (id: string) =>
  ask(deleteMessageAnswer, paths.conversation(id), { method: "DELETE" });

export const createConversation = (id: string) =>
  ask(conversation, paths.conversations, { method: "POST", body: { id } });

export const deleteMessage = (conversationId: string, messageId: string) =>
  ask(deleteMessageAnswer, paths.message(conversationId, messageId), { method: "DELETE" });

export type ReportReason = "wrong" | "hurtful" | "unsafe" | "not-understood" | "other";

export const reportMessage = (
  conversationId: string,
  messageId: string,
  body: { reason: ReportReason; note?: string },
) => tell(paths.reportMessage(conversationId, messageId), { body });

export const answerFeeling = (conversationId: string, messageId: string, answer: FeelingAnswerBody) =>
  tell(paths.messageFeelings(conversationId, messageId), { method: "PUT", body: answer });

export const stopReply = (conversationId: string) => tell(paths.stopReply(conversationId), { body: {} });
