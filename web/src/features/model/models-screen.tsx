import { type ModelEntry, modelList } from "@evenkeel/contract/model";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { ask } from "../../api/request.ts";
import { useT } from "../../i18n/use-t.ts";
import { Card } from "../../ui/card.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { cardBlocks } from "./card-text.ts";
import { DriftFigure } from "./drift-figure.tsx";
import { LanguageModelCard } from "./language-model-card.tsx";

const modelsQuery = queryOptions({
  queryKey: ["models"],
  queryFn: ({ signal }) => ask(modelList, "/api/models", { signal }),
});

/** Every text model: what it is for, how good it was, and whether it still reads the kind of text it was made for. */
export const ModelsScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(modelsQuery);
  return (
    <Page title={t("navigation.models")} wide>
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <LanguageModelCard />
          <p className="max-w-prose text-ink-2">{t("models.what")}</p>
          {/* Those that read what members write stand first. */}
          {data.models
            .toSorted((a, b) => Number(a.drift === null) - Number(b.drift === null))
            .map((model) => (
              <Model key={model.name} model={model} />
            ))}
        </div>
      )}
    </Page>
  );
};

const TONE = { "too-few": "plain", "as-usual": "sea", shifted: "clay", far: "clay" } as const;

const Model = ({ model }: { model: ModelEntry }) => {
  const t = useT();
  const { drift } = model;
  return (
    <Card aria-labelledby={`model-${model.name}`} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id={`model-${model.name}`} className="text-title">
          {model.name}
        </h2>
        <Tag>{model.modelId}</Tag>
        {drift === null ? null : <Tag tone={TONE[drift.verdict]}>{t(`models.${drift.verdict}`)}</Tag>}
      </div>
      {model.about === null ? null : <p>{model.about}</p>}
      <p className="text-small text-ink-2">
        {t("models.facts", {
          kilobytes: Math.round(model.compressedBytes / 1024).toLocaleString(),
          licence: model.licence ?? t("models.licence-in-card"),
          hash: model.sha256.slice(0, 12),
        })}
      </p>
      {drift === null ? (
        <p className="text-small text-ink-2">{t("models.no-drift")}</p>
      ) : (
        <DriftFigure drift={drift} />
      )}
      <details className="group">
        <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("models.card")}</summary>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3 pt-1">
          {cardBlocks(model.card).map((block, at) =>
            block.kind === "paragraph" ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the card does not change while it is shown
              <p key={at} className="max-w-prose text-small">
                {block.pieces.map((piece, n) =>
                  piece.style === "strong" ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    <strong key={n}>{piece.text}</strong>
                  ) : piece.style === "code" ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    <code key={n}>{piece.text}</code>
                  ) : (
                    piece.text
                  ),
                )}
              </p>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <table key={at} className="text-small wrap-anywhere">
                <thead>
                  <tr>
                    {block.head.map((cell) => (
                      <th key={cell} scope="col" className="py-1 pe-6 text-start font-semibold">
                        {cell}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {block.rows.map((row) => (
                    <tr key={row.join("|")} className="border-t border-line">
                      {row.map((cell, n) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: as above
                        <td key={n} className="py-1 pe-6">
                          {cell}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            ),
          )}
        </div>
      </details>
    </Card>
  );
};
