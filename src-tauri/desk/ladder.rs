//! Every step by which a store moves forward, in the order of the rooms. A step is never changed once a program
//! with it has left the house; a new one is added below.

use crate::store::{Step, journal};
use crate::{
    cases, commitments, consent, earlier, guides, interviews, letters, mentoring, outbox, reasons, reports,
    rights, safeguarding, search, settings,
};

/// The whole ladder. The number of the last step is the store's schema.
pub const LADDER: &[Step] = &[
    Step { number: 1, what: "settings", sql: settings::table::FIRST, readable_by_older: false },
    Step { number: 2, what: "guides", sql: guides::table::FIRST, readable_by_older: false },
    Step {
        number: 3,
        what: "services, households, carers, cases",
        sql: cases::table::FIRST,
        readable_by_older: false,
    },
    Step { number: 4, what: "interviews", sql: interviews::table::FIRST, readable_by_older: false },
    Step { number: 5, what: "consent", sql: consent::table::FIRST, readable_by_older: false },
    Step { number: 6, what: "reasons", sql: reasons::table::FIRST, readable_by_older: false },
    Step { number: 7, what: "cohorts, releases", sql: reports::table::FIRST, readable_by_older: false },
    Step { number: 8, what: "aftercare", sql: interviews::table::AFTERCARE, readable_by_older: false },
    Step {
        number: 9,
        what: "referrals in full, moves, attempts, bookings, drafts",
        sql: cases::table::SECOND,
        readable_by_older: false,
    },
    Step { number: 10, what: "erasures", sql: cases::table::ERASURES, readable_by_older: false },
    Step {
        number: 11,
        what: "consent after erasure",
        sql: consent::table::RECORDS,
        readable_by_older: false,
    },
    Step {
        number: 12,
        what: "records of concern",
        sql: safeguarding::table::FIRST,
        readable_by_older: false,
    },
    Step { number: 13, what: "opting out", sql: consent::table::OPT_OUTS, readable_by_older: false },
    Step {
        number: 14,
        what: "withdrawn wordings",
        sql: consent::table::WITHDRAWALS,
        readable_by_older: false,
    },
    Step {
        number: 15,
        what: "reports to make again",
        sql: reports::table::REISSUES,
        readable_by_older: false,
    },
    Step { number: 16, what: "words that can be found", sql: search::table::FIRST, readable_by_older: false },
    Step { number: 17, what: "maps of imports", sql: cases::import::table::MAPS, readable_by_older: false },
    Step { number: 18, what: "wordings of the guide", sql: guides::table::SECOND, readable_by_older: false },
    Step { number: 19, what: "letters, calendar", sql: letters::table::FIRST, readable_by_older: false },
    Step {
        number: 20,
        what: "pools by region and by sector",
        sql: reports::table::POOLS,
        readable_by_older: false,
    },
    Step { number: 21, what: "where a case comes from", sql: cases::table::ORIGIN, readable_by_older: false },
    Step { number: 22, what: "earlier interviews", sql: earlier::table::FIRST, readable_by_older: false },
    Step {
        number: 23,
        what: "erased interviews",
        sql: cases::table::ERASED_INTERVIEWS,
        readable_by_older: false,
    },
    Step { number: 24, what: "rights of carers", sql: rights::table::FIRST, readable_by_older: false },
    Step {
        number: 25,
        what: "the question about quotations",
        sql: interviews::table::QUOTATIONS,
        readable_by_older: false,
    },
    Step {
        number: 26,
        what: "leavers by how they left",
        sql: cases::table::DECLARED,
        readable_by_older: false,
    },
    Step { number: 27, what: "reports of every kind", sql: reports::table::KINDS, readable_by_older: false },
    Step {
        number: 28,
        what: "opt-outs known in every copy",
        sql: consent::table::SAME_EVERYWHERE,
        readable_by_older: false,
    },
    Step {
        number: 29,
        what: "opt-outs that were lifted, and others of the name",
        sql: consent::table::LIFTED,
        readable_by_older: false,
    },
    Step {
        number: 30,
        what: "destinations",
        sql: outbox::table::destinations::FIRST,
        readable_by_older: false,
    },
    Step {
        number: 31,
        what: "how services receive, the desk's signing key",
        sql: outbox::table::recipients::RECIPIENTS,
        readable_by_older: false,
    },
    Step {
        number: 32,
        what: "envelopes, deliveries",
        sql: outbox::table::envelopes::ENVELOPES,
        readable_by_older: false,
    },
    Step {
        number: 33,
        what: "recommendations and commitments",
        sql: commitments::table::FIRST,
        readable_by_older: false,
    },
    Step {
        number: 34,
        what: "recommendations and commitments that can be found",
        sql: search::table::PROMISES,
        readable_by_older: false,
    },
    Step {
        number: 35,
        what: "the five ideas",
        sql: commitments::ideas::table::FIRST,
        readable_by_older: false,
    },
    Step {
        number: 36,
        what: "annual statements in the ledger",
        sql: reports::table::STATEMENTS,
        readable_by_older: false,
    },
    Step { number: 37, what: "mentoring", sql: mentoring::table::FIRST, readable_by_older: false },
    Step { number: 38, what: "marks of the journal", sql: journal::MARKS, readable_by_older: false },
    Step {
        number: 39,
        what: "tries whose end is not known",
        sql: outbox::table::tries::FIRST,
        readable_by_older: false,
    },
    Step {
        number: 40,
        what: "copies of guides",
        sql: guides::table::drafts::DRAFTS,
        readable_by_older: false,
    },
    Step {
        number: 41,
        what: "the interview that goes on, without reading all",
        sql: interviews::table::GOING_ON,
        readable_by_older: true,
    },
];
