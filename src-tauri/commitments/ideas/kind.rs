//! The five ideas and the records that each of them counts.

use serde::Serialize;

use super::field::{IdeaChoice, IdeaField, Takes};
use crate::commitments::{CharterPrinciple, Template};
use crate::vocabulary::coded;

coded! {
    /// One of the five ideas for care (seed 001).
    pub enum Idea {
        /// Corporate parenting.
        Parenting = "t1",
        /// It takes a village to raise a child.
        Village = "t2",
        /// 360-degree feedback by young people.
        Feedback = "t3",
        /// Procurement.
        Procurement = "t4",
        /// Training led by care-experienced people.
        Training = "t5",
    }
}

coded! {
    /// What a record is about.
    pub enum RecordKind {
        /// A councillor's seat: when it was taken up, and the training.
        Seat = "seat",
        /// The conversations of one seat in one year.
        Talks = "talks",
        /// The plan of one year.
        Plan = "plan",
        /// A cycle of appraisals.
        Cycle = "cycle",
        /// A tender.
        Tender = "tender",
        /// A pledge within a tender.
        Pledge = "pledge",
        /// A training session.
        Session = "session",
    }
}

impl Idea {
    /// The records that it counts.
    pub fn records(self) -> &'static [RecordKind] {
        match self {
            Idea::Parenting => &[RecordKind::Seat, RecordKind::Talks],
            Idea::Village => &[RecordKind::Plan],
            Idea::Feedback => &[RecordKind::Cycle],
            Idea::Procurement => &[RecordKind::Tender, RecordKind::Pledge],
            Idea::Training => &[RecordKind::Session],
        }
    }

    /// The principles of the Corporate Parenting Charter, *A Promise from Wales*, that it serves. Which ones is ours.
    pub fn principles(self) -> &'static [CharterPrinciple] {
        use CharterPrinciple as P;
        match self {
            Idea::Parenting => &[P::Equality, P::Together, P::Nurture],
            Idea::Village => &[P::Support, P::Thrive, P::AfterCare],
            Idea::Feedback => &[P::Together],
            Idea::Procurement => &[P::Equality, P::Ambition, P::Thrive],
            Idea::Training => &[P::Stigma, P::Together, P::Education],
        }
    }

    /// The idea behind a kind of commitment; none for a service's own promise and for mentoring.
    pub fn of(template: Template) -> Option<Idea> {
        Some(match template {
            Template::CorporateParenting => Idea::Parenting,
            Template::Village => Idea::Village,
            Template::Feedback => Idea::Feedback,
            Template::Procurement => Idea::Procurement,
            Template::Training => Idea::Training,
            Template::Promise | Template::Mentoring => return None,
        })
    }
}

impl RecordKind {
    /// The idea that it belongs to.
    pub fn idea(self) -> Idea {
        match self {
            RecordKind::Seat | RecordKind::Talks => Idea::Parenting,
            RecordKind::Plan => Idea::Village,
            RecordKind::Cycle => Idea::Feedback,
            RecordKind::Tender | RecordKind::Pledge => Idea::Procurement,
            RecordKind::Session => Idea::Training,
        }
    }

    /// Its fields, in the order of the form.
    pub fn fields(self) -> &'static [IdeaField] {
        use IdeaField as F;
        match self {
            RecordKind::Seat => &[F::Seat, F::Taken, F::Trained, F::Minutes, F::Left, F::MetCarer],
            RecordKind::Talks => &[F::Seat, F::Year, F::Talks],
            RecordKind::Plan => &[
                F::Year,
                F::Agreed,
                F::ReportDue,
                F::Published,
                F::Community,
                F::Business,
                F::Advisers,
                F::Objectives,
                F::Offered,
                F::TakenUp,
                F::UntilAge,
                F::Beyond25,
            ],
            RecordKind::Cycle => &[F::Opened, F::Stage, F::Appraisals, F::Heard, F::Voices, F::Closed],
            RecordKind::Tender => &[F::Tender, F::Let, F::Clause, F::Badge, F::Lapses],
            RecordKind::Pledge => &[F::Tender, F::Option, F::Pledged, F::Due, F::Delivered, F::Verified],
            RecordKind::Session => &[
                F::Held,
                F::Stage,
                F::Audience,
                F::Topic,
                F::Attendees,
                F::Trainers,
                F::Supported,
                F::Paid,
                F::AskedBefore,
                F::KnewBefore,
                F::AskedAfter,
                F::KnewAfter,
            ],
        }
    }

    /// The fields by which a record is known: two of a service never agree in all of them.
    pub fn identity(self) -> &'static [IdeaField] {
        match self {
            RecordKind::Seat => &[IdeaField::Seat, IdeaField::Taken],
            RecordKind::Talks => &[IdeaField::Seat, IdeaField::Year],
            RecordKind::Plan => &[IdeaField::Year],
            RecordKind::Cycle => &[IdeaField::Opened],
            RecordKind::Tender => &[IdeaField::Tender],
            RecordKind::Pledge => &[IdeaField::Tender, IdeaField::Option],
            RecordKind::Session => &[IdeaField::Held, IdeaField::Audience],
        }
    }

    /// Whether a record cannot be without it.
    pub fn needs(self, field: IdeaField) -> bool {
        let more: &[IdeaField] = match self {
            RecordKind::Talks => &[IdeaField::Talks],
            RecordKind::Cycle => &[IdeaField::Stage, IdeaField::Appraisals],
            RecordKind::Tender => &[IdeaField::Let, IdeaField::Clause],
            RecordKind::Pledge => &[IdeaField::Pledged, IdeaField::Due],
            RecordKind::Session => &[IdeaField::Stage],
            RecordKind::Seat | RecordKind::Plan => &[],
        };
        self.identity().contains(&field) || more.contains(&field)
    }

    /// The stages that a record of this kind goes through.
    pub fn stages(self) -> &'static [IdeaChoice] {
        use IdeaChoice as C;
        match self {
            RecordKind::Cycle => &[C::Opened, C::Invited, C::Gathered, C::Discussed, C::Closed],
            RecordKind::Session => &[C::Designed, C::Booked, C::Delivered, C::FollowedUp],
            _ => &[],
        }
    }

    /// The same for a screen.
    pub fn plan(self) -> KindPlan {
        let field = |field: &IdeaField| FieldPlan {
            field: *field,
            takes: field.takes(self.stages()),
            needed: self.needs(*field),
        };
        KindPlan { kind: self, fields: self.fields().iter().map(field).collect() }
    }
}

/// A kind of record as a screen needs it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "IdeaKind"))]
pub struct KindPlan {
    /// Which kind.
    pub kind: RecordKind,
    /// Its fields, in order.
    pub fields: Vec<FieldPlan>,
}

/// A field as a screen needs it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "IdeaFieldPlan"))]
pub struct FieldPlan {
    /// Which field.
    pub field: IdeaField,
    /// What it takes.
    pub takes: Takes,
    /// Whether the record cannot be without it.
    pub needed: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Coded;

    #[test]
    fn every_kind_belongs_to_the_idea_that_counts_it() {
        for kind in RecordKind::ALL {
            assert!(kind.idea().records().contains(kind), "{kind:?}");
            assert!(
                kind.identity().iter().all(|one| kind.fields().contains(one) && kind.needs(*one)),
                "{kind:?}"
            );
        }
        let counted: usize = Idea::ALL.iter().map(|idea| idea.records().len()).sum();
        assert_eq!(counted, RecordKind::ALL.len());
    }

    #[test]
    fn no_field_takes_words() {
        for kind in RecordKind::ALL {
            for field in kind.fields() {
                let closed = matches!(
                    field.takes(kind.stages()),
                    Takes::Day | Takes::Count { .. } | Takes::YesNo | Takes::OneOf(_)
                );
                assert!(closed, "{field:?}");
                let whole = [field.part_of(), field.not_before()].into_iter().flatten();
                whole.for_each(|one| assert!(kind.fields().contains(&one), "{field:?} without {one:?}"));
            }
        }
    }

    #[test]
    fn every_idea_serves_a_principle_of_the_charter() {
        for idea in Idea::ALL {
            assert!(!idea.principles().is_empty(), "{idea:?}");
        }
    }

    #[test]
    fn each_idea_is_one_kind_of_commitment() {
        let ideas: Vec<Idea> = Template::ALL.iter().filter_map(|one| Idea::of(*one)).collect();
        assert_eq!(ideas, Idea::ALL);
        for (idea, template) in Idea::ALL.iter().zip(["T1", "T2", "T3", "T4", "T5"]) {
            assert_eq!(idea.code().to_uppercase(), template);
        }
    }
}
