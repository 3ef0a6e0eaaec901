import { ERROR_STATUS, type ErrorKind } from "@evenkeel/contract/error";
import { z } from "zod";
import { ERROR_SENTENCES } from "../../http/error-sentences.ts";

const operation = z.object({
  summary: z.string().optional(),
  description: z.string().optional(),
  tags: z.array(z.string()).optional(),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), schema: z.unknown().optional() }))
    .optional(),
  requestBody: z
    .object({ content: z.record(z.string(), z.object({ schema: z.unknown().optional() })) })
    .optional(),
  responses: z
    .record(
      z.string(),
      z.object({ content: z.record(z.string(), z.object({ schema: z.unknown().optional() })).optional() }),
    )
    .optional(),
});
const description = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string().optional() }),
  paths: z.record(z.string(), z.record(z.string(), operation)).default({}),
});
type Operation = z.infer<typeof operation>;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const schemaBlock = (title: string, schema: unknown): string =>
  schema === undefined
    ? ""
    : `<details><summary>${escaped(title)}</summary><pre tabindex="0">${escaped(JSON.stringify(schema, null, 2))}</pre></details>`;

const operationBlock = (method: string, path: string, about: Operation): string => {
  const body = Object.values(about.requestBody?.content ?? {})[0]?.schema;
  const parameters = (about.parameters ?? []).map(
    (parameter) => `<li><code>${escaped(parameter.name)}</code> in ${escaped(parameter.in)}</li>`,
  );
  const answers = Object.entries(about.responses ?? {}).map(([status, answer]) =>
    schemaBlock(`Answer ${status}`, Object.values(answer.content ?? {})[0]?.schema),
  );
  return `<article><h3><code>${escaped(method.toUpperCase())} ${escaped(path)}</code></h3>
<p>${escaped(about.summary ?? "")}</p>${about.description === undefined ? "" : `<p>${escaped(about.description)}</p>`}
${parameters.length === 0 ? "" : `<ul>${parameters.join("")}</ul>`}
${schemaBlock("Request body", body)}${answers.join("")}</article>`;
};

const errorRow = (kind: ErrorKind): string =>
  `<tr><td><code>${kind}</code></td><td>${ERROR_STATUS[kind]}</td><td>${escaped(ERROR_SENTENCES[kind].en)}</td></tr>`;

const STYLE = `:root{color-scheme:light dark;background:light-dark(#fbfaf7,#15181b);color:light-dark(#1d2125,#e9e6e0)}
a{color:light-dark(#0d5a66,#93cbd6)}body{font:1rem/1.6 system-ui,sans-serif;max-width:56rem;margin:0 auto;padding:2rem 1.25rem}
article{border-top:1px solid #8884;padding:.5rem 0 1rem}h3{margin:.5rem 0}pre{overflow:auto;padding:.75rem;border:1px solid #8884;border-radius:.5rem}
td,th{padding:.3rem .75rem .3rem 0;text-align:left;vertical-align:top}summary{cursor:pointer}`;

/** The API as one readable page, made from openapi.json alone: no script, nothing from elsewhere. */
export const apiPage = (openapi: unknown): string => {
  const { info, paths } = description.parse(openapi);
  const groups = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(paths))
    for (const [method, about] of Object.entries(methods)) {
      const tag = about.tags?.[0] ?? "other";
      groups.set(tag, [...(groups.get(tag) ?? []), operationBlock(method, path, about)]);
    }
  const sections = [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([tag, blocks]) =>
        `<section><h2 id="${escaped(tag.replaceAll(" ", "-"))}">${escaped(tag)}</h2>${blocks.join("")}</section>`,
    );
  const contents = [...groups.keys()]
    .sort((a, b) => a.localeCompare(b))
    .map((tag) => `<li><a href="#${escaped(tag.replaceAll(" ", "-"))}">${escaped(tag)}</a></li>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(info.title)} API ${escaped(info.version)}</title><style>${STYLE}</style></head><body><main>
<h1>${escaped(info.title)} API <small>${escaped(info.version)}</small></h1><p>${escaped(info.description ?? "")}</p>
<p>As data: <a href="/openapi.json">openapi.json</a></p><nav aria-label="Contents"><ul>${contents.join("")}<li><a href="#errors">errors</a></li></ul></nav>
${sections.join("\n")}
<section><h2 id="errors">errors</h2><table><thead><tr><th>kind</th><th>status</th><th>sentence</th></tr></thead>
<tbody>${(Object.keys(ERROR_STATUS) as ErrorKind[]).map(errorRow).join("")}</tbody></table></section>
</main></body></html>`;
};
