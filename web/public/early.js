// Runs before the first paint. It sets the theme, so that a dark room never flashes white,
// and honours Quick hide: going back in history after hiding shows the neutral page again.
(() => {
  const hidden = () => {
    try {
      return sessionStorage.getItem("hidden") === "1";
    } catch {
      return false;
    }
  };
  const neutral = () => location.replace("/measures.html");
  const entry = performance.getEntriesByType("navigation")[0];
  if (hidden()) {
    if (entry && entry.type === "back_forward") neutral();
    else sessionStorage.removeItem("hidden");
  }
  addEventListener("pageshow", (event) => {
    if (event.persisted && hidden()) neutral();
  });
  let choice = null;
  try {
    choice = localStorage.getItem("theme");
    if (localStorage.getItem("motion") === "less") document.documentElement.dataset.motion = "less";
  } catch {
    // Storage is switched off: the device's setting stands.
  }
  const dark =
    choice === "dark" || (choice !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", dark ? "#161412" : "#f6f2ea");
})();
