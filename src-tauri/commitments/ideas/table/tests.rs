use super::*;
use crate::commitments::ideas::{IdeaChoice, RecordKind};

fn schema() -> Connection {
    let connection = Connection::open_in_memory().expect("memory");
    connection
        .execute_batch("CREATE TABLE service (id TEXT PRIMARY KEY) STRICT; INSERT INTO service VALUES ('s');")
        .expect("a service");
    connection.execute_batch(FIRST).expect("the tables");
    connection
}

#[test]
fn the_schema_knows_the_very_fields_and_members_that_the_rules_know() {
    let schema = schema();
    schema
        .execute("INSERT INTO idea_record VALUES ('r', 's', 'seat', '', '2026-01-01T00:00:00Z', 'd')", [])
        .expect("a record");
    for field in IdeaField::ALL {
        let sql = "INSERT OR REPLACE INTO idea_value (record, field, number) VALUES ('r', ?1, 1)";
        schema.execute(sql, [field.code()]).unwrap_or_else(|_| panic!("{field:?}"));
    }
    for choice in IdeaChoice::ALL {
        let sql = "INSERT OR REPLACE INTO idea_value (record, field, choice) VALUES ('r', 'stage', ?1)";
        schema.execute(sql, [choice.code()]).unwrap_or_else(|_| panic!("{choice:?}"));
    }
    for kind in RecordKind::ALL {
        let sql = "INSERT INTO idea_record VALUES (?1, 's', ?1, '', '2026-01-01T00:00:00Z', 'd')";
        schema.execute(sql, [kind.code()]).unwrap_or_else(|_| panic!("{kind:?}"));
    }
    for idea in Idea::ALL {
        let sql = "INSERT INTO idea_switched_on VALUES ('s', ?1, '2026-01-01T00:00:00Z', 'd')";
        schema.execute(sql, [idea.code()]).unwrap_or_else(|_| panic!("{idea:?}"));
    }
}

#[test]
fn no_column_of_a_measure_takes_a_name() {
    let schema = schema();
    schema
        .execute("INSERT INTO idea_record VALUES ('r', 's', 'seat', '', '2026-01-01T00:00:00Z', 'd')", [])
        .expect("a record");
    for sql in [
        "INSERT INTO idea_value (record, field, on_day) VALUES ('r', 'taken', ?1)",
        "INSERT INTO idea_value (record, field, number) VALUES ('r', 'seat', ?1)",
        "INSERT INTO idea_value (record, field, choice) VALUES ('r', 'stage', ?1)",
        "INSERT INTO idea_value (record, field, number) VALUES ('r', ?1, 1)",
        "INSERT INTO idea_record VALUES ('q', 's', ?1, '', '2026-01-01T00:00:00Z', 'd')",
        "INSERT INTO feedback_total VALUES ('r', ?1, 5, 1)",
        "INSERT INTO feedback_total VALUES ('r', 'F1', ?1, 1)",
        "INSERT INTO feedback_cycle VALUES ('r', 1, ?1)",
        "INSERT INTO idea_targets VALUES (1, ?1, 84, 3)",
    ] {
        assert!(schema.execute(sql, ["Siân Prydderch"]).is_err(), "{sql}");
    }
}

#[test]
fn the_tables_of_the_ideas_have_no_other_text_than_these() {
    let schema = schema();
    let mut select = schema
        .prepare(
            "SELECT m.name || '.' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c
             WHERE m.type = 'table' AND c.type = 'TEXT' AND m.name <> 'service' ORDER BY 1",
        )
        .expect("a select");
    let found: Vec<String> =
        select.query_map([], |row| row.get(0)).expect("rows").collect::<Result<_, _>>().expect("texts");
    // Ids, moments and closed lists apart: the reference, which is looked through for names, and the map of headings.
    assert_eq!(
        found,
        [
            "feedback_cycle.record",
            "feedback_total.item",
            "feedback_total.record",
            "idea_map.headings",
            "idea_map.kept_at",
            "idea_map.map",
            "idea_record.desk",
            "idea_record.entered_at",
            "idea_record.id",
            "idea_record.kind",
            "idea_record.reference",
            "idea_record.service",
            "idea_switched_on.desk",
            "idea_switched_on.idea",
            "idea_switched_on.service",
            "idea_switched_on.switched_at",
            "idea_value.choice",
            "idea_value.field",
            "idea_value.on_day",
            "idea_value.record",
        ]
    );
}
