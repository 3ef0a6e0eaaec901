const part = encodeURIComponent;

/** Every address of the API that accounts, conversations and help call, in one place. */
export const paths = {
  begin: "/api/account/begin",
  me: "/api/account/me",
  signIn: "/api/auth/sign-in/email",
  signInCode: "/api/auth/two-factor/verify-totp",
  signInRecoveryCode: "/api/auth/two-factor/verify-backup-code",
  passkeyOptions: "/api/auth/passkey/generate-authenticate-options",
  passkeySignIn: "/api/auth/passkey/verify-authentication",
  requestPasswordReset: "/api/auth/request-password-reset",
  resetPassword: "/api/auth/reset-password",
  signOut: "/api/auth/sign-out",
  unlock: "/api/account/lock/unlock",
  conversations: "/api/conversations",
  searchConversations: "/api/conversations/search",
  conversation: (id: string) => `/api/conversations/${part(id)}`,
  messages: (id: string) => `/api/conversations/${part(id)}/messages`,
  message: (id: string, messageId: string) => `/api/conversations/${part(id)}/messages/${part(messageId)}`,
  reportMessage: (id: string, messageId: string) =>
    `/api/conversations/${part(id)}/messages/${part(messageId)}/report`,
  messageFeelings: (id: string, messageId: string) =>
    `/api/conversations/${part(id)}/messages/${part(messageId)}/feelings`,
  moodReadings: "/api/mood-readings",
  moodTexts: "/api/mood-readings/texts",
  feelings: (kind: "journal" | "check-in", id: string) => `/api/feelings/${kind}/${part(id)}`,
  stopReply: (id: string) => `/api/conversations/${part(id)}/stop`,
  consent: (purpose: string) => `/api/consents/${part(purpose)}`,
  trustedPerson: "/api/trusted-person",
  safetyPlan: "/api/safety-plan",
  measures: "/api/measures",
  measureResponses: "/api/measures/responses",
  measureResponse: (id: string) => `/api/measures/responses/${part(id)}`,
  measureFhir: (id: string) => `/api/measures/responses/${part(id)}/fhir`,
  measureSchedule: (measureId: string) => `/api/measures/schedules/${part(measureId)}`,
} as const;
