// Part of the service worker: shows a note that the member asked for, and does what its buttons say. What comes says
// that there is a note, and nothing of what it is about.
{
  const noteIn = (event) => {
    try {
      const words = event.data.json();
      return words?.kind === "reminder" && typeof words.noteId === "string" ? words : null;
    } catch {
      return null;
    }
  };

  self.addEventListener("push", (event) => {
    const note = noteIn(event);
    if (note === null) return;
    const shown = self.registration.showNotification(note.title ?? "Evenkeel", {
      body: note.text ?? "",
      icon: "/icon-192.png",
      badge: "/icon-192.png",
      // The same note that comes twice is shown once.
      tag: note.noteId,
      actions: Array.isArray(note.actions) ? note.actions : [],
      data: { noteId: note.noteId },
    });
    event.waitUntil(shown);
  });

  const open = async (path) => {
    const link = new URL(path, self.location.origin).href;
    const windows = await self.clients.matchAll({ type: "window" });
    const here = windows.find((one) => new URL(one.url).origin === self.location.origin);
    if (here === undefined) return self.clients.openWindow(link);
    await here.focus();
    return here.navigate(link).catch(() => self.clients.openWindow(link));
  };

  const tell = async (path, body) => {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(String(answer.status));
  };

  self.addEventListener("notificationclick", (event) => {
    const noteId = event.notification.data?.noteId;
    if (typeof noteId !== "string") return;
    event.notification.close();
    const page = `/reminders/${encodeURIComponent(noteId)}`;
    // Without a connection, signed out, or with the app locked it is done on the page instead.
    const work =
      event.action === "later"
        ? tell(`/api/reminders/notes/${encodeURIComponent(noteId)}/later`, { until: "hour" }).catch(() =>
            open(`${page}?do=later`),
          )
        : event.action === "pause"
          ? tell("/api/reminders/pause", { days: 7, noteId }).catch(() => open(`${page}?do=pause`))
          : open(page);
    event.waitUntil(work);
  });
}
