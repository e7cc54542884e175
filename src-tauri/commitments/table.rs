//! The only SQL of this room.

mod commitments;
mod evidence;
mod recommendations;

pub use self::commitments::{
    add_commitment, add_progress, close, commitment, commitment_numbered, commitments, correct_commitment,
    drop_commitment, outward_commitment, progress, take_back_progress,
};
pub use self::evidence::{choose, evidence, forget_interview, heard, resting_on};
pub use self::recommendations::{
    add, answer, check, drop_draft, has_lost, keep, outward_recommendation, recommendation,
    recommendation_numbered, recommendations, share, take_back_answer, uncheck,
};

/// Recommendations, what they were built from, answers, commitments and what happened.
///
/// What was shared keeps its words for ever: whoever read them can be asked about them. Evidence points at interviews
/// and passages, so it goes with them; `lost` then remembers that something went, and not what.
pub const FIRST: &str = "
CREATE TABLE recommendation (
    id TEXT PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    audience TEXT NOT NULL,
    service TEXT REFERENCES service (id),
    region TEXT,
    context_cy TEXT NOT NULL,
    context_en TEXT NOT NULL,
    idea_cy TEXT NOT NULL,
    idea_en TEXT NOT NULL,
    effect_cy TEXT NOT NULL,
    effect_en TEXT NOT NULL,
    checked_on TEXT,
    shared_on TEXT CHECK (shared_on IS NULL OR checked_on IS NOT NULL),
    rests_on TEXT CHECK (rests_on IN ('households', 'voices')),
    answer TEXT CHECK (answer IN ('accepted', 'in-part', 'declined')),
    answered_on TEXT,
    answer_cy TEXT NOT NULL DEFAULT '',
    answer_en TEXT NOT NULL DEFAULT '',
    lost INTEGER NOT NULL DEFAULT 0 CHECK (lost IN (0, 1)),
    made_at TEXT NOT NULL,
    outward TEXT NOT NULL UNIQUE,
    desk TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((shared_on IS NULL) = (rests_on IS NULL)),
    CHECK ((answer IS NULL) = (answered_on IS NULL)),
    CHECK (answer IS NULL OR shared_on IS NOT NULL),
    CHECK ((audience IN ('service', 'councillors')) = (service IS NOT NULL)),
    CHECK ((audience = 'region') = (region IS NOT NULL))
) STRICT;
CREATE TABLE recommendation_about (
    recommendation TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('theme', 'reason')),
    code TEXT NOT NULL,
    PRIMARY KEY (recommendation, kind, code)
) STRICT;
CREATE TABLE recommendation_evidence (
    recommendation TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    interview TEXT NOT NULL REFERENCES interview (id),
    quote TEXT REFERENCES quote (id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX recommendation_evidence_once
    ON recommendation_evidence (recommendation, interview, coalesce(quote, ''));
CREATE INDEX recommendation_evidence_by_interview ON recommendation_evidence (interview);
CREATE INDEX recommendation_evidence_by_quote ON recommendation_evidence (quote);
CREATE TRIGGER recommendation_kept_1
    BEFORE UPDATE OF audience, service, region, context_cy, context_en, idea_cy, idea_en, effect_cy, effect_en,
        shared_on, rests_on ON recommendation
    WHEN old.shared_on IS NOT NULL BEGIN SELECT RAISE(ABORT, 'shared'); END;
CREATE TRIGGER recommendation_kept_2 BEFORE DELETE ON recommendation
    WHEN old.shared_on IS NOT NULL BEGIN SELECT RAISE(ABORT, 'shared'); END;
CREATE TABLE commitment (
    id TEXT PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    template TEXT NOT NULL,
    service TEXT REFERENCES service (id),
    recommendation TEXT REFERENCES recommendation (id),
    promise_cy TEXT NOT NULL,
    promise_en TEXT NOT NULL,
    owner_cy TEXT NOT NULL,
    owner_en TEXT NOT NULL,
    starts TEXT NOT NULL,
    due TEXT NOT NULL CHECK (due >= starts),
    principle TEXT,
    closed_as TEXT CHECK (closed_as IN ('kept', 'partly', 'not-kept', 'replaced')),
    closed_on TEXT,
    closing_cy TEXT NOT NULL DEFAULT '',
    closing_en TEXT NOT NULL DEFAULT '',
    replaced_by TEXT REFERENCES commitment (id),
    made_at TEXT NOT NULL,
    outward TEXT NOT NULL UNIQUE,
    desk TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((closed_as IS NULL) = (closed_on IS NULL)),
    CHECK ((closed_as IS 'replaced') = (replaced_by IS NOT NULL))
) STRICT;
CREATE INDEX commitment_by_recommendation ON commitment (recommendation);
CREATE INDEX commitment_by_replacement ON commitment (replaced_by);
CREATE TABLE commitment_measure (
    commitment TEXT NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('number', 'share', 'yes-no', 'dates')),
    what_cy TEXT NOT NULL,
    what_en TEXT NOT NULL,
    target INTEGER CHECK (target > 0),
    PRIMARY KEY (commitment, number),
    CHECK ((kind = 'yes-no') = (target IS NULL))
) STRICT;
CREATE TABLE commitment_progress (
    commitment TEXT NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    on_day TEXT NOT NULL,
    measure INTEGER NOT NULL,
    reached INTEGER CHECK (reached >= 0),
    out_of INTEGER CHECK (out_of > 0 AND reached <= out_of),
    yes INTEGER CHECK (yes IN (0, 1)),
    note_cy TEXT NOT NULL DEFAULT '',
    note_en TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    entered_at TEXT NOT NULL,
    desk TEXT NOT NULL,
    PRIMARY KEY (commitment, number),
    FOREIGN KEY (commitment, measure) REFERENCES commitment_measure (commitment, number)
) STRICT;
";
