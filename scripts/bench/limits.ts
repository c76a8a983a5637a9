/*
 * What a page may weigh on a first visit, in bytes of brotli and in requests. The limits of a stage are those of a phone
 * in a lobby; a route that outgrows its own fails `npm run check:size`.
 */
import { verdict } from './figures.ts';

export type Weight = {
  readonly html: number;
  readonly script: number;
  readonly total: number;
  readonly requests: number;
};
export type Limit = Partial<Weight> & Pick<Weight, 'total'>;

/** See docs/decisions/0017, 0024, 0026, 0030 and 0031. */
export const STAGE: Limit = { total: 27_500, script: 15_100, html: 12_200, requests: 8 };
const TOOL: Limit = { total: 33_500 };
/** A message with its sentences, what is known of the person, and the ways in which it leaves. */
const MESSAGES: Limit = { total: 40_000 };
const ANY: Limit = { total: 44_600 };
/** All that is kept for the time without a connection: see docs/decisions/0027. */
export const OFFLINE = 350_000;
/** All that one can do with what is stored, on the one page for it. */
const DATA: Limit = { total: 48_500 };
const TOOLS = ['/worksheet/'];
const MESSAGE_PAGES = ['/thank-you/', '/follow-up/'];

/** The limit of a route, given the routes of the stages. */
export function limitOf(route: string, stages: readonly string[]): Limit {
  if (stages.includes(route)) return STAGE;
  if (route === '/your-data/') return DATA;
  if (MESSAGE_PAGES.includes(route)) return MESSAGES;
  return TOOLS.includes(route) ? TOOL : ANY;
}

/** 'yes' when a page keeps to its limit, otherwise in what it does not. */
export function keepsTo(limit: Limit, { html, script, total, requests }: Weight): string {
  return verdict({
    total: total <= limit.total,
    script: script <= (limit.script ?? Infinity),
    HTML: html <= (limit.html ?? Infinity),
    requests: requests <= (limit.requests ?? Infinity),
  });
}
