//! The only SQL of this room: what can be found, and the index of its words.
//!
//! `findable` has a row for each thing that can be found; `findable_words` holds its words. Triggers keep the first
//! in step with every room, whoever writes or deletes there. What is deleted leaves the index in the same moment;
//! what is written only waits, and [`catch_up`] brings the words of everything that waits into the index. A burst of
//! typing would otherwise write the index of a whole note again each second, some twenty times what the note needs.

mod promises;

use std::collections::BTreeSet;

use rusqlite::{Connection, Row, params};

pub use self::promises::{PROMISES, promises};

use super::hit::{CLOSES, Hit, OPENS, pieces};
use super::query::{Query, Reach};
use crate::language::alphabet;
use crate::store::{self, InOrder, Writer};

/// What can be found in a store as it stands, all of it waiting for its words to be taken in.
macro_rules! everything {
    () => {
        "
INSERT INTO findable (kind, of) SELECT 'case', id FROM exit_case ORDER BY number;
INSERT INTO findable (kind, of, part) SELECT 'answer', interview, question FROM answer ORDER BY saved_at;
INSERT INTO findable (kind, of) SELECT 'wording', id FROM quote ORDER BY interview, number;
INSERT INTO findable (kind, of) SELECT 'summary', interview FROM aftercare ORDER BY saved_at;
"
    };
}

/// The index, what feeds it, and what an older store already holds, which waits. `facts` are what a list shows of a
/// case anyway, `notes` what was noted about it, `words` what was said.
///
/// `secure-delete` because the index would otherwise keep deleted words in its pages. No rank is asked for, so sizes
/// are not kept; the newest stands first.
pub const FIRST: &str = concat!(
    "
CREATE TABLE findable (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('case', 'answer', 'wording', 'summary')),
    of TEXT NOT NULL,
    part TEXT NOT NULL DEFAULT '',
    waiting INTEGER NOT NULL DEFAULT 1 CHECK (waiting IN (0, 1)),
    UNIQUE (kind, of, part)
) STRICT;
CREATE INDEX findable_waiting ON findable (waiting) WHERE waiting = 1;
CREATE VIRTUAL TABLE findable_words USING fts5 (
    facts, notes, words, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO findable_words (findable_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER findable_gone AFTER DELETE ON findable BEGIN
    DELETE FROM findable_words WHERE rowid = old.id;
END;
CREATE TRIGGER findable_case_added AFTER INSERT ON exit_case BEGIN
    INSERT INTO findable (kind, of) VALUES ('case', new.id);
END;
CREATE TRIGGER findable_case_corrected AFTER UPDATE ON exit_case BEGIN
    UPDATE findable SET waiting = 1 WHERE kind = 'case' AND of = new.id AND waiting = 0;
END;
CREATE TRIGGER findable_case_deleted AFTER DELETE ON exit_case BEGIN
    DELETE FROM findable WHERE kind = 'case' AND of = old.id;
END;
CREATE TRIGGER findable_carer_added AFTER INSERT ON carer BEGIN
    UPDATE findable SET waiting = 1 WHERE kind = 'case' AND waiting = 0
        AND of IN (SELECT id FROM exit_case WHERE household = new.household);
END;
CREATE TRIGGER findable_carer_renamed AFTER UPDATE ON carer BEGIN
    UPDATE findable SET waiting = 1 WHERE kind = 'case' AND waiting = 0
        AND of IN (SELECT id FROM exit_case WHERE household IN (old.household, new.household));
END;
CREATE TRIGGER findable_carer_deleted AFTER DELETE ON carer BEGIN
    UPDATE findable SET waiting = 1 WHERE kind = 'case' AND waiting = 0
        AND of IN (SELECT id FROM exit_case WHERE household = old.household);
END;
CREATE TRIGGER findable_service_renamed AFTER UPDATE OF name_cy, name_en ON service BEGIN
    UPDATE findable SET waiting = 1 WHERE kind = 'case' AND waiting = 0
        AND of IN (SELECT id FROM exit_case WHERE service = new.id);
END;
CREATE TRIGGER findable_answer_added AFTER INSERT ON answer BEGIN
    INSERT INTO findable (kind, of, part) VALUES ('answer', new.interview, new.question);
END;
CREATE TRIGGER findable_answer_written AFTER UPDATE OF text ON answer WHEN old.text <> new.text BEGIN
    UPDATE findable SET waiting = 1
        WHERE kind = 'answer' AND of = new.interview AND part = new.question AND waiting = 0;
END;
CREATE TRIGGER findable_answer_deleted AFTER DELETE ON answer BEGIN
    DELETE FROM findable WHERE kind = 'answer' AND of = old.interview AND part = old.question;
END;
CREATE TRIGGER findable_quote_added AFTER INSERT ON quote BEGIN
    INSERT INTO findable (kind, of) VALUES ('wording', new.id);
END;
CREATE TRIGGER findable_quote_decided AFTER UPDATE OF wording ON quote WHEN old.wording IS NOT new.wording BEGIN
    UPDATE findable SET waiting = 1 WHERE kind = 'wording' AND of = new.id AND waiting = 0;
END;
CREATE TRIGGER findable_quote_deleted AFTER DELETE ON quote BEGIN
    DELETE FROM findable WHERE kind = 'wording' AND of = old.id;
END;
CREATE TRIGGER findable_summary_added AFTER INSERT ON aftercare BEGIN
    INSERT INTO findable (kind, of) VALUES ('summary', new.interview);
END;
CREATE TRIGGER findable_summary_written AFTER UPDATE OF summary, amended ON aftercare BEGIN
    UPDATE findable SET waiting = 1 WHERE kind = 'summary' AND of = new.interview AND waiting = 0;
END;
CREATE TRIGGER findable_summary_deleted AFTER DELETE ON aftercare BEGIN
    DELETE FROM findable WHERE kind = 'summary' AND of = old.interview;
END;
",
    everything!()
);

/// What `findable_words` is to hold of each findable thing, when it waits (1) or not (0). The number stands there as it is written and as a number,
/// so that *12* and *E-12* find *E-0012*.
const WORDS: &str = "
SELECT findable.id AS id,
       printf('E-%04d %d ', exit_case.number, exit_case.number) || service.name_cy || ' ' || service.name_en || ' ' ||
           coalesce((SELECT group_concat(name, ' ') FROM carer WHERE carer.household = exit_case.household), '') AS facts,
       exit_case.category_reason AS notes, '' AS words
    FROM findable JOIN exit_case ON exit_case.id = findable.of JOIN service ON service.id = exit_case.service
    WHERE +findable.kind = 'case' AND findable.waiting = :waiting
UNION ALL
SELECT findable.id, '', '', answer.text
    FROM findable JOIN answer ON answer.interview = findable.of AND answer.question = findable.part
    WHERE +findable.kind = 'answer' AND findable.waiting = :waiting
UNION ALL
SELECT findable.id, '', '', coalesce(quote.wording, '')
    FROM findable JOIN quote ON quote.id = findable.of
    WHERE +findable.kind = 'wording' AND findable.waiting = :waiting
UNION ALL
SELECT findable.id, '', '', coalesce(aftercare.amended, aftercare.summary)
    FROM findable JOIN aftercare ON aftercare.interview = findable.of
    WHERE +findable.kind = 'summary' AND findable.waiting = :waiting";

/// Whether something was written that the index does not hold yet.
pub fn is_behind(rows: &Connection) -> store::Result<bool> {
    let mut select = rows.prepare_cached("SELECT EXISTS (SELECT 1 FROM findable WHERE waiting = 1)")?;
    Ok(select.query_row([], |row| row.get(0))?)
}

/// Brings the words of everything that waits into the index.
pub fn catch_up(writer: &Writer<'_>) -> store::Result<()> {
    if is_behind(writer)? {
        writer
            .prepare_cached(
                "DELETE FROM findable_words WHERE rowid IN (SELECT id FROM findable WHERE waiting = 1)",
            )?
            .execute([])?;
        let put_in = format!("INSERT INTO findable_words (rowid, facts, notes, words) {}", words_of(true));
        writer.prepare_cached(&put_in)?.execute([])?;
        writer.prepare_cached("UPDATE findable SET waiting = 0 WHERE waiting = 1")?.execute([])?;
    }
    Ok(())
}

fn words_of(waiting: bool) -> String {
    WORDS.replace(":waiting", if waiting { "1" } else { "0" })
}

/// Makes the index anew from what the rooms hold.
pub fn rebuild(writer: &Writer<'_>) -> store::Result<()> {
    writer.execute("DELETE FROM findable", [])?;
    writer.execute_batch(everything!())?;
    promises::rebuild(writer)?;
    catch_up(writer)
}

/// Whether the index holds what the rooms hold: nothing more and nothing else. What waits is not compared.
pub fn in_step(rows: &Connection) -> store::Result<bool> {
    let held = "SELECT rowid, facts, notes, words FROM findable_words
                WHERE rowid NOT IN (SELECT id FROM findable WHERE waiting = 1)";
    let wanted = format!("SELECT * FROM ({})", words_of(false));
    let apart = format!(
        "SELECT EXISTS (SELECT * FROM ({held}) EXCEPT {wanted}) OR EXISTS ({wanted} EXCEPT SELECT * FROM ({held}))"
    );
    let differs: bool = rows.query_row(&apart, [], |row| row.get(0))?;
    Ok(!differs && promises::in_step(rows)?)
}

/// The cases in whose facts or notes the words stand, at most `most`; the nearest form first, then the newest.
pub fn cases(rows: &Connection, query: &Query, most: u32) -> store::Result<Vec<Hit>> {
    find(rows, query, &Sought { columns: "facts notes", cut: 1, places: CASE_PLACES }, most)
}

/// The answers, approved wordings and summaries in which the words stand, at most `most`; the nearest form first, then the
/// newest.
pub fn passages(rows: &Connection, query: &Query, most: u32) -> store::Result<Vec<Hit>> {
    find(rows, query, &Sought { columns: "words", cut: 2, places: PASSAGE_PLACES }, most)
}

/// What is looked for in one search.
struct Sought {
    /// The columns of the index that are looked into.
    columns: &'static str,
    /// The number of the one whose surroundings are cut out.
    cut: u8,
    /// What leads from what was found to its place.
    places: &'static str,
}

impl Sought {
    /// What the index finds, and leads to its places. After the first look, only what was not found before. The bare `+`
    /// keeps the index on the words; only what is given back has its surroundings cut out, which is what costs.
    fn sql(&self, first: bool) -> String {
        let (opens, closes) = (u32::from(OPENS), u32::from(CLOSES));
        let new = if first { "" } else { "AND +rowid NOT IN (SELECT value FROM json_each(?3))" };
        let Sought { cut, places, .. } = self;
        format!(
            "WITH found AS MATERIALIZED (
                 SELECT rowid AS id, snippet(findable_words, {cut}, char({opens}), char({closes}), '…', 14) AS marked
                 FROM findable_words
                 WHERE findable_words MATCH ?1 {new}
                 ORDER BY rowid DESC LIMIT ?2)
             {places}"
        )
    }
}

const CASE_PLACES: &str = "
SELECT found.id AS id, findable.of AS exit_case, NULL AS interview, NULL AS question, NULL AS lang, marked
FROM found JOIN findable ON findable.id = found.id
ORDER BY found.id DESC";

const PASSAGE_PLACES: &str = "
SELECT found.id AS id, interview.exit_case AS exit_case, interview.id AS interview,
       coalesce(answer.question, quote.question) AS question,
       coalesce(answer.lang, quote.lang, aftercare.lang) AS lang, marked
FROM found JOIN findable ON findable.id = found.id
     LEFT JOIN answer ON findable.kind = 'answer' AND answer.interview = findable.of AND answer.question = findable.part
     LEFT JOIN quote ON findable.kind = 'wording' AND quote.id = findable.of
     LEFT JOIN aftercare ON findable.kind = 'summary' AND aftercare.interview = findable.of
     JOIN interview ON interview.id = coalesce(answer.interview, quote.interview, aftercare.interview)
ORDER BY found.id DESC";

/// Looks for what was typed, and if that is not enough, once more in every form.
fn find(rows: &Connection, query: &Query, sought: &Sought, most: u32) -> store::Result<Vec<Hit>> {
    let radicals = query.radicals();
    let mut found: Vec<(i64, Hit)> = Vec::new();
    for reach in Reach::LOOKS {
        let left = most.saturating_sub(u32::try_from(found.len()).unwrap_or(most));
        if left == 0 {
            break;
        }
        let expression = format!("{{{}}} : ({})", sought.columns, query.expression(reach));
        let mut select = rows.prepare_cached(&sought.sql(found.is_empty()))?;
        let more = if found.is_empty() {
            select.query_map(params![expression, left], hit_of)?
        } else {
            let known = serde_json::json!(found.iter().map(|(id, _)| *id).collect::<Vec<_>>()).to_string();
            select.query_map(params![expression, left, known], hit_of)?
        };
        let mut more: Vec<(i64, Hit)> = more.collect::<Result<_, _>>()?;
        more.sort_by_cached_key(|(_, hit)| !is_near(hit, &radicals));
        found.extend(more);
    }
    Ok(found.into_iter().map(|(_, hit)| hit).collect())
}

/// Whether a word that was found is one of those that may lie behind what was typed, and not another form of them.
fn is_near(hit: &Hit, radicals: &BTreeSet<String>) -> bool {
    let near = |found: &str| {
        let folded = alphabet::fold(found);
        radicals.iter().any(|radical| folded.starts_with(radical))
    };
    hit.around.iter().any(|piece| piece.hit && near(&piece.text))
}

fn hit_of(row: &Row<'_>) -> rusqlite::Result<(i64, Hit)> {
    let mut row = InOrder::of(row);
    let id = row.take()?;
    let mut hit = Hit {
        case: row.take()?,
        interview: row.take()?,
        question: row.take()?,
        lang: row.optional_coded()?,
        around: pieces(&row.take::<String>()?),
    };
    // Where the words are among the names and numbers, which are shown anyway, nothing is marked.
    if !hit.around.iter().any(|piece| piece.hit) {
        hit.around.clear();
    }
    Ok((id, hit))
}
