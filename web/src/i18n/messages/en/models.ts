export const models = {
  "navigation.models": "Models",
  "models.what":
    "The text models of this server, with their cards. Drift compares what they read here with everyday comments they were checked on: counts alone are kept, never a word.",
  "models.facts": "{kilobytes} KB · data: {licence} · weights {hash}",
  "models.licence-in-card": "see its card",
  "models.no-drift":
    "Reads nothing of members by itself: it answers when it is asked, or stands under another model.",
  "models.card": "Its card",
  "models.drift": "The last {days} days: {texts} texts",
  "models.drift-none": "Nothing was read yet.",
  "models.measure": "Measure",
  "models.here": "here",
  "models.usual": "usual",
  "models.length": "words a text",
  "models.unknown": "unknown words",
  "models.usual-over": "Usual: counted over {over}.",
  "models.too-few": "too few texts to tell",
  "models.as-usual": "as usual",
  "models.shifted": "shifted",
  "models.far": "far from usual",
} as const;
