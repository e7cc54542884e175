//! Recommendations and the answers to them.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::commitments::{
    About, Answer, Recommendation, RecommendationForm, RestsOn, Shared, Trouble, Wording,
};
use crate::store::{self, Writer, coded, optional_coded};
use crate::vocabulary::{Both, Coded, Day, DeskId, Moment, OutwardId, RecommendationId};

const SELECT: &str = "
SELECT id, number, audience, service, region, context_cy, context_en, idea_cy, idea_en, effect_cy, effect_en,
    checked_on, shared_on, rests_on, answer, answered_on, answer_cy, answer_en
FROM recommendation";

/// Keeps a new draft under the next number.
pub fn add(
    writer: &Writer<'_>,
    form: &RecommendationForm,
    desk: DeskId,
    at: Moment,
) -> store::Result<RecommendationId> {
    let id = RecommendationId::fresh();
    let Wording { context, idea, effect } = form.wording.trimmed();
    writer.execute(
        "INSERT INTO recommendation (id, number, audience, service, region, context_cy, context_en, idea_cy, idea_en,
             effect_cy, effect_en, made_at, outward, desk)
         VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM recommendation), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
             ?11, ?12, ?13)",
        params![
            id,
            form.audience.code(),
            form.service,
            form.region.map(Coded::code),
            context.cy,
            context.en,
            idea.cy,
            idea.en,
            effect.cy,
            effect.en,
            at,
            OutwardId::fresh(),
            desk
        ],
    )?;
    keep_about(writer, id, &form.about)?;
    Ok(id)
}

/// Keeps a draft as it is written now. A change of its words or its addressee ends the check of the evidence.
pub fn keep(writer: &Writer<'_>, before: &Recommendation, form: &RecommendationForm) -> store::Result<()> {
    let wording = form.wording.trimmed();
    let same = wording == before.wording
        && (form.audience, form.service, form.region) == (before.audience, before.service, before.region)
        && form.about == before.about;
    if same {
        return Ok(());
    }
    let Wording { context, idea, effect } = wording;
    writer.execute(
        "UPDATE recommendation SET audience = ?2, service = ?3, region = ?4, context_cy = ?5, context_en = ?6,
             idea_cy = ?7, idea_en = ?8, effect_cy = ?9, effect_en = ?10, checked_on = NULL, version = version + 1
         WHERE id = ?1",
        params![
            before.id,
            form.audience.code(),
            form.service,
            form.region.map(Coded::code),
            context.cy,
            context.en,
            idea.cy,
            idea.en,
            effect.cy,
            effect.en
        ],
    )?;
    keep_about(writer, before.id, &form.about)
}

fn keep_about(writer: &Writer<'_>, id: RecommendationId, about: &About) -> store::Result<()> {
    writer.execute("DELETE FROM recommendation_about WHERE recommendation = ?1", [id])?;
    let mut insert = writer.prepare_cached(
        "INSERT INTO recommendation_about (recommendation, kind, code) VALUES (?1, ?2, ?3)
         ON CONFLICT DO NOTHING",
    )?;
    for theme in &about.themes {
        insert.execute(params![id, "theme", theme])?;
    }
    for reason in &about.reasons {
        insert.execute(params![id, "reason", reason])?;
    }
    Ok(())
}

/// Remembers that she checked the evidence against the words.
pub fn check(writer: &Writer<'_>, id: RecommendationId, on: Day) -> store::Result<()> {
    writer.execute("UPDATE recommendation SET checked_on = ?2 WHERE id = ?1", params![id, on])?;
    Ok(())
}

/// Forgets that it was checked, because something under it changed. What was shared stays shared.
pub fn uncheck(writer: &Writer<'_>, id: RecommendationId) -> store::Result<()> {
    writer
        .execute("UPDATE recommendation SET checked_on = NULL WHERE id = ?1 AND shared_on IS NULL", [id])?;
    Ok(())
}

/// Remembers that it was given to whom it is addressed, and what it rested on then.
pub fn share(writer: &Writer<'_>, id: RecommendationId, on: Day, rests_on: RestsOn) -> store::Result<()> {
    writer.execute(
        "UPDATE recommendation SET shared_on = ?2, rests_on = ?3, version = version + 1 WHERE id = ?1",
        params![id, on, rests_on.code()],
    )?;
    Ok(())
}

/// Keeps the answer, in place of what was noted before.
pub fn answer(writer: &Writer<'_>, id: RecommendationId, answer: &Answer) -> store::Result<()> {
    writer.execute(
        "UPDATE recommendation SET answer = ?2, answered_on = ?3, answer_cy = ?4, answer_en = ?5,
             version = version + 1 WHERE id = ?1",
        params![id, answer.kind.code(), answer.on, answer.words.cy, answer.words.en],
    )?;
    Ok(())
}

/// Forgets an answer that was noted by a slip.
pub fn take_back_answer(writer: &Writer<'_>, id: RecommendationId) -> store::Result<()> {
    writer.execute(
        "UPDATE recommendation SET answer = NULL, answered_on = NULL, answer_cy = '', answer_en = '',
             version = version + 1 WHERE id = ?1",
        [id],
    )?;
    Ok(())
}

/// Removes a draft.
pub fn drop_draft(writer: &Writer<'_>, id: RecommendationId) -> store::Result<()> {
    writer.execute("DELETE FROM recommendation WHERE id = ?1", [id])?;
    Ok(())
}

/// Every recommendation, newest number first.
pub fn recommendations(rows: &Connection) -> store::Result<Vec<Recommendation>> {
    let mut select = rows.prepare_cached(&format!("{SELECT} ORDER BY number DESC"))?;
    let found: Vec<Recommendation> = select.query_map([], recommendation_of)?.collect::<Result<_, _>>()?;
    found.into_iter().map(|one| with_about(rows, one)).collect()
}

/// The recommendation called `id`.
pub fn recommendation(rows: &Connection, id: RecommendationId) -> Result<Recommendation, Trouble> {
    one(rows, &format!("{SELECT} WHERE id = ?1"), params![id])
}

/// The recommendation with this number, `R-0001`; the letter and the zeros may be left out.
pub fn recommendation_numbered(rows: &Connection, number: &str) -> Result<Recommendation, Trouble> {
    let number = super::commitments::read_number(number, 'R').ok_or(Trouble::NoRecommendation)?;
    one(rows, &format!("{SELECT} WHERE number = ?1"), params![number])
}

/// Whether something that it was built from is gone since.
pub fn has_lost(rows: &Connection, id: RecommendationId) -> store::Result<bool> {
    let sql = "SELECT lost FROM recommendation WHERE id = ?1";
    Ok(rows.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?.unwrap_or(false))
}

/// What a recommendation is called outside, and which version it is.
pub fn outward_recommendation(rows: &Connection, id: RecommendationId) -> store::Result<(String, u32)> {
    let sql = "SELECT outward, version FROM recommendation WHERE id = ?1";
    Ok(rows.prepare_cached(sql)?.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

fn one(rows: &Connection, sql: &str, by: &[&dyn rusqlite::ToSql]) -> Result<Recommendation, Trouble> {
    let found = rows
        .prepare_cached(sql)
        .and_then(|mut select| select.query_row(by, recommendation_of).optional())
        .map_err(store::Trouble::from)?;
    Ok(with_about(rows, found.ok_or(Trouble::NoRecommendation)?)?)
}

fn with_about(rows: &Connection, one: Recommendation) -> store::Result<Recommendation> {
    let mut select = rows.prepare_cached(
        "SELECT kind, code FROM recommendation_about WHERE recommendation = ?1 ORDER BY kind, code",
    )?;
    let mut about = About::default();
    for row in select.query_map([one.id], |row| Ok((row.get(0)?, row.get(1)?)))? {
        let (kind, code): (String, String) = row?;
        if kind == "theme" { about.themes.push(code) } else { about.reasons.push(code) }
    }
    Ok(Recommendation { about, ..one })
}

fn recommendation_of(row: &Row<'_>) -> rusqlite::Result<Recommendation> {
    let both = |name: &str| -> rusqlite::Result<Both<String>> {
        Ok(Both { cy: row.get(format!("{name}_cy").as_str())?, en: row.get(format!("{name}_en").as_str())? })
    };
    let shared_on: Option<Day> = row.get("shared_on")?;
    let rests_on: Option<RestsOn> = optional_coded(row, "rests_on")?;
    let answered_on: Option<Day> = row.get("answered_on")?;
    let number: u32 = row.get("number")?;
    Ok(Recommendation {
        id: row.get("id")?,
        number: format!("R-{number:04}"),
        audience: coded(row, "audience")?,
        service: row.get("service")?,
        region: optional_coded(row, "region")?,
        wording: Wording { context: both("context")?, idea: both("idea")?, effect: both("effect")? },
        about: About::default(),
        checked_on: row.get("checked_on")?,
        shared: shared_on.zip(rests_on).map(|(on, rests_on)| Shared { on, rests_on }),
        answer: match (optional_coded(row, "answer")?, answered_on) {
            (Some(kind), Some(on)) => Some(Answer { kind, on, words: both("answer")? }),
            _ => None,
        },
    })
}
