//! The true counts of all households that wait, as a lock takes them, in turn with one SQL statement that counts the same
//! in the same store. Both must come to the same numbers.

use std::collections::BTreeMap;
use std::path::Path;

use gwrando_core::desk::LADDER;
use gwrando_core::reports::waiting_in_wales;
use gwrando_core::store::{Key, Look, Store};
use serde_json::{Map, Value, json};

use super::stores::{self, SIZES};
use super::timed;

/// Counts that are timed in each store; a few more come first and are not.
const ROUNDS: usize = 12;
const WARMING: usize = 2;

/// What is counted: of what, under which head, how many.
type Counted = BTreeMap<(String, String), u32>;

/// Times every store.
pub fn measure(folder: &Path) -> Value {
    let sizes = SIZES.map(|size| (stores::named(size), at_size(folder, size)));
    Value::Object(Map::from_iter(sizes))
}

fn at_size(folder: &Path, size: usize) -> Value {
    let (home, mut desk) = stores::example(folder, size);
    desk.lock().expect("the desk locks");
    let store =
        Store::open(home.path(), Key::Passphrase(&stores::passphrase()), LADDER).expect("the store opens");
    let (mut ours, mut bare, mut households) = (Vec::new(), Vec::new(), 0);
    for round in 0..ROUNDS + WARMING {
        let (time, counts) = timed(|| store.read(|reader| waiting_in_wales(reader)).expect("counts"));
        let (alone, sql) = timed(|| store.read(|reader| statement(reader)).expect("SQL"));
        households = counts.households();
        let same = [("theme", &counts.themes), ("code", &counts.codes), ("leave", &counts.leave_types)];
        for (of, ours) in same {
            let theirs = sql
                .iter()
                .filter(|((what, _), _)| what == of)
                .map(|((_, head), count)| (head.clone(), *count));
            assert_eq!(*ours, theirs.collect::<BTreeMap<_, _>>(), "{of}");
        }
        if round >= WARMING {
            ours.push(time);
            bare.push(alone);
        }
    }
    json!({"ours": ours, "bare": bare, "households": households})
}

fn statement(rows: &Look) -> Result<Counted, gwrando_core::store::Trouble> {
    let mut select = rows.prepare_cached(SQL)?;
    let found = select.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Everything that a lock counts. Where a household has several interviews, the joint one stands for it, else the one with
/// the carer who was named first.
const SQL: &str = "
WITH heard AS MATERIALIZED (
    SELECT i.id, c.household, c.service, c.leave_type, c.category, c.language_requested, c.years_fostered, s.region, s.kind,
        i.lang, coding.primary_code AS main,
        row_number() OVER (PARTITION BY c.household
            ORDER BY i.mode <> 'joint', coalesce(i.carer_position, 9999), i.finished_on) AS place
    FROM interview i JOIN exit_case c ON c.id = i.exit_case JOIN service s ON s.id = c.service
        LEFT JOIN coding ON coding.interview = i.id
    WHERE i.state = 'finished' AND i.finished_on IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM cohort_member m WHERE m.household = c.household)
        AND NOT EXISTS (SELECT 1 FROM stopped_interview t WHERE t.interview = i.id)
        AND coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'interview'
            ORDER BY rowid DESC LIMIT 1), 1)
        AND coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'national-findings'
            ORDER BY rowid DESC LIMIT 1), 0)),
one AS MATERIALIZED (SELECT * FROM heard WHERE place = 1),
role AS MATERIALIZED (
    SELECT DISTINCT household, kind, code, role FROM (
        SELECT household, kind, main AS code, 'main' AS role FROM heard WHERE main IS NOT NULL
        UNION ALL
        SELECT heard.household, heard.kind, o.code, o.role FROM heard JOIN contributing o ON o.interview = heard.id)),
rated AS MATERIALIZED (
    SELECT r.item, CAST(r.value AS INTEGER) AS value FROM one JOIN rating r ON r.interview = one.id
    WHERE r.value GLOB '[0-9]*')
SELECT 'service', service, count(*) FROM one GROUP BY 2
UNION ALL SELECT 'leave', leave_type, count(*) FROM one GROUP BY 2
UNION ALL SELECT 'category', category, count(*) FROM one GROUP BY 2
UNION ALL SELECT 'requested', language_requested, count(*) FROM one GROUP BY 2
UNION ALL SELECT 'region', region, count(*) FROM one GROUP BY 2
UNION ALL SELECT 'length', CASE WHEN years_fostered < 1 THEN 'under-1' WHEN years_fostered < 3 THEN '1-2'
    WHEN years_fostered < 6 THEN '3-5' WHEN years_fostered < 11 THEN '6-10' ELSE 'over-10' END, count(*)
    FROM one WHERE years_fostered IS NOT NULL GROUP BY 2
UNION ALL SELECT 'delivered', lang, count(*) FROM one GROUP BY 2
UNION ALL SELECT 'coded', '', count(DISTINCT household) FROM heard WHERE main IS NOT NULL
UNION ALL SELECT 'main', substr(main, 1, 1), count(*) FROM one WHERE main IS NOT NULL AND main NOT LIKE 'Z%' GROUP BY 2
UNION ALL SELECT 'theme', substr(code, 1, 1), count(DISTINCT household) FROM role WHERE code NOT LIKE 'Z%' GROUP BY 2
UNION ALL SELECT 'theme ' || kind, substr(code, 1, 1), count(DISTINCT household) FROM role WHERE code NOT LIKE 'Z%'
    GROUP BY 1, 2
UNION ALL SELECT 'service ' || kind, service, count(*) FROM one GROUP BY 1, 2
UNION ALL SELECT 'code', code, count(DISTINCT household) FROM role GROUP BY 2
UNION ALL SELECT 'role ' || role, code, count(*) FROM role GROUP BY 1, 2
UNION ALL SELECT 'prevented', CASE WHEN value < 4 THEN '0-3' WHEN value < 7 THEN '4-6' ELSE '7-10' END, count(*)
    FROM rated WHERE item = 'S1' GROUP BY 2
UNION ALL SELECT 'rating ' || item, CAST(value AS TEXT), count(*) FROM rated GROUP BY 1, 2";
