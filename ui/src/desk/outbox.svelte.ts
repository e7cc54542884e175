// What the bar knows of the outbox: how many envelopes wait, and whether a place is away. Numbers alone.
import { outboxNews } from "../api/outbox";
import { isTrouble } from "../api/trouble";
import type { OutboxNews } from "../api/types";
import { forgetAtLock } from "./forget";

const NOTHING: OutboxNews = { waiting: 0, offline: 0, asking: 0 };

let news = $state.raw<OutboxNews>(NOTHING);

/** What stands in the outbox. */
export const outboxBadge = {
  get news(): OutboxNews {
    return news;
  },
  /** How many envelopes are to be told of. */
  get count(): number {
    return news.waiting + news.asking;
  },
  /** Asks again. A refusal is no news; what has not changed moves nothing. */
  async hear(): Promise<void> {
    try {
      const heard = await outboxNews();
      if (heard.waiting !== news.waiting || heard.offline !== news.offline || heard.asking !== news.asking) news = heard;
    } catch (caught) {
      if (!isTrouble(caught)) throw caught;
    }
  },
};

forgetAtLock(() => (news = NOTHING));
