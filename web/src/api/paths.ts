/** Every address of the API that the web app calls, in one place. */
export const paths = {
  begin: "/api/account/begin",
  me: "/api/account/me",
} as const;
