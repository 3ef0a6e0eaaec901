// Part of the service worker: shows an alert to a person on call, and opens what it is about when it is tapped. What
// comes says how pressing it is, when and where to look; it holds no words of a member.
const wordsOf = (event) => {
  try {
    return event.data.json();
  } catch {
    // Something came that cannot be read: it is shown all the same, so that nobody misses it.
    return { title: "Evenkeel", text: "", link: "/on-call/deliveries" };
  }
};

/** Links lead into this app or nowhere. */
const ownLink = (link) => {
  const url = new URL(link ?? "/", self.location.origin);
  return url.origin === self.location.origin ? url.href : self.location.origin;
};

self.addEventListener("push", (event) => {
  const { title, text, link, deliveryId, kind } = wordsOf(event);
  // A member's note: reminder-push.js shows it.
  if (kind === "reminder") return;
  const urgent = kind === "escalation" || kind === "drill" || kind === "hand-over";
  const shown = self.registration.showNotification(title ?? "Evenkeel", {
    body: text ?? "",
    icon: "/icon-192.png",
    badge: "/icon-192.png",
    tag: deliveryId ?? "evenkeel",
    requireInteraction: urgent,
    ...(urgent ? { vibrate: [400, 200, 400, 200, 800] } : {}),
    data: { link: ownLink(link) },
  });
  const told =
    typeof deliveryId === "string"
      ? shown
          .then(() =>
            fetch(`/api/on-call/deliveries/${encodeURIComponent(deliveryId)}/arrived`, { method: "POST" }),
          )
          .catch(() => undefined)
      : undefined;
  event.waitUntil(Promise.all([shown, told]));
});

self.addEventListener("notificationclick", (event) => {
  if (event.notification.data?.noteId !== undefined) return;
  event.notification.close();
  const link = event.notification.data?.link ?? self.location.origin;
  event.waitUntil(
    self.clients.matchAll({ type: "window" }).then(async (windows) => {
      const open = windows.find((one) => new URL(one.url).origin === self.location.origin);
      if (open === undefined) return self.clients.openWindow(link);
      await open.focus();
      return open.navigate(link).catch(() => self.clients.openWindow(link));
    }),
  );
});
