import { articleById, libraryOf, searchLibrary } from "@evenkeel/companion/library";
import { ARTICLES } from "@evenkeel/content/psychoeducation/articles";
import {
  articleAnswer,
  articleParams,
  libraryList,
  libraryQuery,
  librarySearchQuery,
} from "@evenkeel/contract/library";
import { ApiError } from "../../api-error.ts";
import type { Feature } from "../../deps.ts";
import { requestLanguage } from "../../http/language.ts";
import { answerOf, headOf } from "./article-answer.ts";

const open = { tags: ["library"], security: [] };

/** What is known and from whom, for anyone: no account, no cookie, and what was searched for is kept nowhere. */
export const libraryFeature: Feature = (app) => {
  const library = libraryOf(ARTICLES);
  app.get(
    "/api/library",
    { schema: { ...open, querystring: libraryQuery, response: { 200: libraryList } } },
    async (request, reply) => {
      const language = request.query.language ?? requestLanguage(request);
      reply.header("cache-control", "public, max-age=3600").header("vary", "accept-language");
      return { language, articles: ARTICLES.map((article) => headOf(article, language)) };
    },
  );
  app.get(
    "/api/library/search",
    { schema: { ...open, querystring: librarySearchQuery, response: { 200: libraryList } } },
    async (request, reply) => {
      const language = request.query.language ?? requestLanguage(request);
      reply.header("cache-control", "no-store");
      const articles = searchLibrary(library, request.query.q).map((article) => headOf(article, language));
      return { language, articles };
    },
  );
  app.get(
    "/api/library/:articleId",
    {
      schema: { ...open, params: articleParams, querystring: libraryQuery, response: { 200: articleAnswer } },
    },
    async (request, reply) => {
      const article = articleById(library, request.params.articleId);
      if (article === undefined) throw new ApiError("not-found");
      reply.header("cache-control", "public, max-age=3600").header("vary", "accept-language");
      return answerOf(article, request.query.language ?? requestLanguage(request));
    },
  );
};
