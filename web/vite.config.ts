import { readFileSync } from "node:fs";
import { join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** Paths that belong to the server: never answered from the cache, never replaced by the shell. */
const SERVER_PATHS = [
  /^\/api\//,
  /^\/v1\//,
  /^\/openapi/,
  /^\/docs/,
  /^\/health/,
  /^\/metrics/,
  /^\/measures\.html/,
  /^\/voice-guide\.txt/,
];

/** Files of the detector and of the recogniser on the device: tens of megabytes that most people never need. */
const VOICE_FILES = ["ort-wasm-simd-threaded", "silero", "silero_vad_v5", "whisper-worker"];

const BASE =
  /node_modules\/(react|react-dom|scheduler|@tanstack|zod|@lingui|@messageformat|moo|use-sync-external-store)\//;
const FRAME =
  /\/web\/src\/(api|session)\/|\/web\/src\/ui\/(button|card|chip|icon|join|keel-line|mark|page|quick-hide|states|toast|top-bar)\.tsx?$|\/web\/src\/i18n\/(use-t|locale|dates)\.ts$|\/contract\/src\/(basic|error|account)\.ts$/;

/** What operators do to let members speak: the same text as in docs, to be read where it is missed. */
const voiceGuide: Plugin = {
  name: "voice-guide",
  generateBundle() {
    const source = readFileSync(join(import.meta.dirname, "../docs/voice.md"), "utf8");
    this.emitFile({ type: "asset", fileName: "voice-guide.txt", source });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ["evenkeel-source", "module", "browser", "development|production"] },
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    sourcemap: false,
    // Inlined assets would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Two files that every screen needs, instead of thirty small ones; all else is fetched with its screen.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "base", test: BASE, priority: 2 },
            { name: "frame", test: FRAME, priority: 1 },
          ],
        },
      },
    },
  },
  // Weights are fetched as files and kept by the worker itself; it is a module like any other.
  worker: { format: "es" },
  server: {
    port: Number(process.env.PORT ?? 5900),
    strictPort: true,
    proxy: { "/api": process.env.EVENKEEL_API ?? "http://localhost:3000" },
  },
  plugins: [
    react(),
    tailwindcss(),
    voiceGuide,
    VitePWA({
      registerType: "autoUpdate",
      // Registered by our own module: the content security policy allows no inline script.
      injectRegister: false,
      manifest: {
        name: "Evenkeel",
        short_name: "Evenkeel",
        description: "A quiet place to talk, day and night.",
        start_url: "/",
        scope: "/",
        display: "standalone",
        background_color: "#161412",
        theme_color: "#161412",
        icons: [
          { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
          { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,woff2}"],
        // What turns speech into words is fetched, and kept, once someone speaks.
        globIgnores: VOICE_FILES.map((name) => `**/assets/${name}-*`),
        // Only the app's own files are cached. What a person wrote never enters a cache.
        runtimeCaching: [
          {
            urlPattern: new RegExp(`/assets/(?:${VOICE_FILES.join("|")})[.-]`),
            handler: "CacheFirst",
            options: { cacheName: "voice", expiration: { maxEntries: 12 } },
          },
        ],
        // Show alerts to people on call, and notes that members asked for, while the app is closed.
        importScripts: ["/alert-push.js", "/reminder-push.js"],
        navigateFallback: "/index.html",
        navigateFallbackDenylist: SERVER_PATHS,
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        skipWaiting: true,
      },
    }),
  ],
});
