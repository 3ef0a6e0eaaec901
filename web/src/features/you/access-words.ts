import type { T } from "../../i18n/use-t.ts";

/** What was read, in the reader's language; a kind that is newer than this app is shown as the server names it. */
export const whatWord = (t: T, what: string): string => {
  switch (what) {
    case "caseload":
    case "check-ins":
    case "measures":
    case "safety-plan":
    case "escalation-list":
    case "escalation":
      return t(`you.access.what.${what}`);
    default:
      return what;
  }
};

export const roleWord = (t: T, role: string): string => {
  switch (role) {
    case "member":
    case "therapist":
    case "on-call":
    case "operator":
    case "system":
      return t(`you.role.${role}`);
    default:
      return role;
  }
};
