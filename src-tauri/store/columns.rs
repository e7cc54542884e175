//! How the words that every room shares stand in a column: as text, in the form in which they are written.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::vocabulary::{
    CarerId, CaseId, CohortId, CommitmentId, ConcernId, Day, DeskId, DestinationId, DraftId, GuideDraftId,
    HouseholdId, IdeaRecordId, InterviewId, Lang, Languages, LocalTime, MatchId, MenteeId, MentorId, Moment,
    OutwardId, QuoteId, RecommendationId, ReleaseId, ServiceId,
};

macro_rules! as_text {
    ($($kind:ty: $write:expr, $read:expr;)*) => {$(
        impl ToSql for $kind {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                let write: fn(&$kind) -> String = $write;
                Ok(ToSqlOutput::from(write(self)))
            }
        }

        impl FromSql for $kind {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let read: fn(&str) -> Option<$kind> = $read;
                read(value.as_str()?).ok_or(FromSqlError::InvalidType)
            }
        }
    )*};
    ($($kind:ident),*) => {
        as_text! {$($kind: ToString::to_string, |text| text.parse().ok();)*}
    };
}

as_text! { CarerId, CaseId, CohortId, DeskId, DestinationId, DraftId, GuideDraftId, HouseholdId, InterviewId, OutwardId, QuoteId, ReleaseId, ServiceId }
as_text! { CommitmentId, ConcernId, Day, IdeaRecordId, Lang, LocalTime, MatchId, MenteeId, MentorId, RecommendationId }
as_text! {
    Languages: |languages| languages.code().to_owned(), |text| text.parse().ok();
    Moment: ToString::to_string, Moment::parse;
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    fn there_and_back<T: ToSql + FromSql>(value: T) -> rusqlite::Result<T> {
        Connection::open_in_memory()?.query_row("SELECT ?1", [value], |row| row.get(0))
    }

    #[test]
    fn what_goes_in_comes_out() {
        let id = CaseId::fresh();
        assert_eq!(there_and_back(id), Ok(id));
        let day = Day::of(2024, 2, 29).expect("a day");
        assert_eq!(there_and_back(day), Ok(day));
        let moment = Moment::parse("2024-02-29T10:11:12.345Z").expect("a moment");
        assert_eq!(there_and_back(moment), Ok(moment));
        assert_eq!(there_and_back(Lang::Cy), Ok(Lang::Cy));
        assert_eq!(there_and_back(Languages::Both), Ok(Languages::Both));
    }

    #[test]
    fn another_text_is_refused() {
        let connection = Connection::open_in_memory().expect("opens");
        let read = connection.query_row("SELECT 'Siân'", [], |row| row.get::<_, CaseId>(0));
        assert!(read.is_err());
    }
}
