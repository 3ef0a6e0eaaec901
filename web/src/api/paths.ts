const part = encodeURIComponent;

/** Every address of the API that accounts, conversations and help call, in one place. */
export const paths = {
  begin: "/api/account/begin",
  me: "/api/account/me",
  conversations: "/api/conversations",
  searchConversations: "/api/conversations/search",
  conversation: (id: string) => `/api/conversations/${part(id)}`,
  messages: (id: string) => `/api/conversations/${part(id)}/messages`,
  message: (id: string, messageId: string) => `/api/conversations/${part(id)}/messages/${part(messageId)}`,
  reportMessage: (id: string, messageId: string) =>
    `/api/conversations/${part(id)}/messages/${part(messageId)}/report`,
  stopReply: (id: string) => `/api/conversations/${part(id)}/stop`,
  consent: (purpose: string) => `/api/consents/${part(purpose)}`,
  trustedPerson: "/api/trusted-person",
} as const;
