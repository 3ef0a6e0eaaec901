/** What to say when the server could not say it itself. */
export const api = {
  "api.offline": "There is no connection right now. Nothing you wrote is lost.",
  "api.unreachable": "The server does not answer. Nothing you wrote is lost. Try again in a moment.",
  "api.unreadable":
    "The server answered with something this app does not understand. Reload the page to get the newest version.",
  "api.signed-out":
    "You are signed out on this device. Sign in to go on; what you wrote is still in this browser.",
  "api.locked": "This app is locked.",
  "api.slow-down":
    "{seconds, plural, one {That was a lot at once. Try again in # second.} other {That was a lot at once. Try again in # seconds.}}",
  "api.not-allowed": "Your account cannot open this.",
  "api.not-found": "This is not here any more.",
  "api.unknown": "Something went wrong on our side. Nothing you wrote is lost. Try again in a moment.",
} as const;
