//! Recommendations and commitments that can be found. They are few and short, so triggers write their words into the
//! index at once and nothing waits.

use rusqlite::{Connection, Row, params};

use crate::search::hit::{CLOSES, OPENS, Promise, pieces};
use crate::search::query::{Query, Reach};
use crate::store::{self, Writer, coded};

/// What the index holds of a recommendation, after `SELECT` and before `FROM`.
macro_rules! recommendation_words {
    ($row:literal) => {
        concat!(
            "'recommendation', ",
            $row,
            "id, printf('R-%04d %d ', ",
            $row,
            "number, ",
            $row,
            "number) || ",
            $row,
            "idea_cy || ' ' || ",
            $row,
            "idea_en || ' ' || ",
            $row,
            "context_cy || ' ' || ",
            $row,
            "context_en || ' ' || ",
            $row,
            "effect_cy || ' ' || ",
            $row,
            "effect_en || ' ' || ",
            $row,
            "answer_cy || ' ' || ",
            $row,
            "answer_en"
        )
    };
}

/// The same of a commitment.
macro_rules! commitment_words {
    ($row:literal) => {
        concat!(
            "'commitment', ",
            $row,
            "id, printf('P-%04d %d ', ",
            $row,
            "number, ",
            $row,
            "number) || ",
            $row,
            "promise_cy || ' ' || ",
            $row,
            "promise_en || ' ' || ",
            $row,
            "owner_cy || ' ' || ",
            $row,
            "owner_en || ' ' || ",
            $row,
            "closing_cy || ' ' || ",
            $row,
            "closing_en"
        )
    };
}

/// What an index made anew holds.
const EVERYTHING: &str = concat!(
    "SELECT ",
    recommendation_words!(""),
    " FROM recommendation UNION ALL SELECT ",
    commitment_words!(""),
    " FROM commitment"
);

/// The index of recommendations and commitments, and what keeps it in step.
pub const PROMISES: &str = concat!(
    "
CREATE VIRTUAL TABLE promise_words USING fts5 (
    kind UNINDEXED, of UNINDEXED, words, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO promise_words (promise_words, rank) VALUES ('secure-delete', 1);
INSERT INTO promise_words (kind, of, words) SELECT ",
    recommendation_words!(""),
    " FROM recommendation;
INSERT INTO promise_words (kind, of, words) SELECT ",
    commitment_words!(""),
    " FROM commitment;
CREATE TRIGGER promise_recommended AFTER INSERT ON recommendation BEGIN
    INSERT INTO promise_words (kind, of, words) SELECT ",
    recommendation_words!("new."),
    ";
END;
CREATE TRIGGER promise_reworded AFTER UPDATE ON recommendation BEGIN
    DELETE FROM promise_words WHERE of = new.id;
    INSERT INTO promise_words (kind, of, words) SELECT ",
    recommendation_words!("new."),
    ";
END;
CREATE TRIGGER promise_dropped AFTER DELETE ON recommendation BEGIN
    DELETE FROM promise_words WHERE of = old.id;
END;
CREATE TRIGGER promise_made AFTER INSERT ON commitment BEGIN
    INSERT INTO promise_words (kind, of, words) SELECT ",
    commitment_words!("new."),
    ";
END;
CREATE TRIGGER promise_put_right AFTER UPDATE ON commitment BEGIN
    DELETE FROM promise_words WHERE of = new.id;
    INSERT INTO promise_words (kind, of, words) SELECT ",
    commitment_words!("new."),
    ";
END;
CREATE TRIGGER promise_gone AFTER DELETE ON commitment BEGIN
    DELETE FROM promise_words WHERE of = old.id;
END;
"
);

/// Makes the index anew from what the room holds.
pub(super) fn rebuild(writer: &Writer<'_>) -> store::Result<()> {
    writer.execute("DELETE FROM promise_words", [])?;
    writer.execute(&format!("INSERT INTO promise_words (kind, of, words) {EVERYTHING}"), [])?;
    Ok(())
}

/// Whether the index holds what the room holds: nothing more and nothing else.
pub(super) fn in_step(rows: &Connection) -> store::Result<bool> {
    let held = "SELECT kind, of, words FROM promise_words";
    let apart = format!(
        "SELECT EXISTS (SELECT * FROM ({held}) EXCEPT SELECT * FROM ({EVERYTHING}))
             OR EXISTS (SELECT * FROM ({EVERYTHING}) EXCEPT SELECT * FROM ({held}))"
    );
    let differs: bool = rows.query_row(&apart, [], |row| row.get(0))?;
    Ok(!differs)
}

/// The recommendations and commitments in which the words stand, at most `most`; the nearest form first.
pub fn promises(rows: &Connection, query: &Query, most: u32) -> store::Result<Vec<Promise>> {
    let (opens, closes) = (u32::from(OPENS), u32::from(CLOSES));
    let mut select = rows.prepare_cached(&format!(
        "SELECT kind, of, snippet(promise_words, 2, char({opens}), char({closes}), '…', 14) AS marked
         FROM promise_words WHERE promise_words MATCH ?1 ORDER BY rowid DESC LIMIT ?2"
    ))?;
    let mut found: Vec<Promise> = Vec::new();
    for reach in Reach::LOOKS {
        let expression = format!("{{words}} : ({})", query.expression(reach));
        for one in select.query_map(params![expression, most], promise_of)? {
            let one = one?;
            if found.iter().all(|known| known.id != one.id) {
                found.push(one);
            }
        }
    }
    found.truncate(most as usize);
    Ok(found)
}

fn promise_of(row: &Row<'_>) -> rusqlite::Result<Promise> {
    let marked: String = row.get("marked")?;
    Ok(Promise { kind: coded(row, "kind")?, id: row.get("of")?, around: pieces(&marked) })
}
