//! What a column of a file of earlier interviews may hold.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::vocabulary::Both;
use crate::{guides, reasons};

/// What a column holds. In a map, in the store and on the wire it is its name: `service`, `rating R6`, `answer q12`.
#[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(
    test,
    derive(ts_rs::TS),
    ts(export, export_to = "types.ts", rename = "EarlierHeld", type = "string")
)]
#[serde(try_from = "String", into = "String")]
pub enum Role {
    /// What the row is known by within its source.
    Id,
    /// What the household is known by; rows of one household count once.
    Household,
    /// Who answered: the first-named carer, the second, or both together.
    Carer,
    /// The service that was left.
    Service,
    /// The day of the interview; by it the household falls into a reporting year.
    Interviewed,
    /// The day the household left.
    Left,
    /// The day it was approved, by which the day it left is checked and the years are counted.
    Approved,
    /// What the carers were approved for.
    Category,
    /// How they came to leave.
    LeaveType,
    /// The language of the interview.
    Language,
    /// The language they asked for, where that is known apart.
    LanguageAsked,
    /// Whole years of fostering.
    Years,
    /// The main reason.
    Primary,
    /// Other reasons, several in a cell apart by semicolons.
    Contributing,
    /// What was allowed.
    Consent,
    /// A rating or a scale of the guide.
    Rating(String),
    /// Words for a question of the guide. Several columns for one question are put together.
    Answer(String),
    /// One reason that is ticked or not.
    Reason(String),
}

/// The names of roles that stand by themselves.
const PLAIN: [(&str, Role); 15] = [
    ("id", Role::Id),
    ("household", Role::Household),
    ("carer", Role::Carer),
    ("service", Role::Service),
    ("interviewed", Role::Interviewed),
    ("left", Role::Left),
    ("approved", Role::Approved),
    ("category", Role::Category),
    ("leave-type", Role::LeaveType),
    ("language", Role::Language),
    ("language-asked", Role::LanguageAsked),
    ("years", Role::Years),
    ("primary", Role::Primary),
    ("contributing", Role::Contributing),
    ("consent", Role::Consent),
];

impl Role {
    /// Roles without which there is no interview.
    pub const REQUIRED: [Role; 6] =
        [Role::Service, Role::Interviewed, Role::Left, Role::Category, Role::LeaveType, Role::Language];

    /// The name without what it is about: `rating` of `rating R6`. Words that a map gives for all of a kind stand
    /// under it.
    pub fn kind(&self) -> &'static str {
        match self {
            Role::Rating(_) => "rating",
            Role::Answer(_) => "answer",
            Role::Reason(_) => "reason",
            plain => PLAIN.iter().find(|(_, one)| one == plain).map_or("", |(name, _)| name),
        }
    }

    /// What it is called on a screen; of the guide and the code frame its id and its words.
    pub fn name(&self) -> Both<String> {
        let guide = guides::current();
        let with =
            |id: &str, words: &Both<String>| Both::of(|lang| format!("{id} \u{b7} {}", words.get(lang)));
        let found = match self {
            Role::Rating(id) => {
                let item = guide.items.iter().find(|one| one.id == *id).map(|one| &one.text);
                let scale = guide.scales.iter().find(|one| one.id == *id).map(|one| &one.text);
                item.or(scale).map(|words| with(id, words))
            }
            Role::Answer(id) => guide.question(id).map(|one| with(id, &one.text)),
            Role::Reason(code) => {
                let of = |one: &&reasons::FrameCode| one.code == *code;
                reasons::frame().codes.iter().find(of).map(|one| with(code, &one.name))
            }
            plain => {
                let key = format!("earlier-role-{}", plain.kind());
                Some(Both::of(|lang| Words::embedded().message(&key, lang).unwrap_or_default()))
            }
        };
        found.unwrap_or_default()
    }

    /// Whether several columns may hold it.
    pub fn may_repeat(&self) -> bool {
        matches!(self, Role::Contributing | Role::Answer(_) | Role::Reason(_))
    }

    /// Whether one value may stand for all rows.
    pub fn may_be_fixed(&self) -> bool {
        use Role as R;
        matches!(self, R::Service | R::Category | R::LeaveType | R::Language | R::LanguageAsked | R::Carer)
    }

    /// Every role there is, those of the guide and of the code frame among them, in the order in which they are offered.
    pub fn all() -> Vec<Role> {
        let guide = guides::current();
        let plain = PLAIN.iter().map(|(_, role)| role.clone());
        let rated = guide.items.iter().map(|one| &one.id).chain(guide.scales.iter().map(|one| &one.id));
        let answers = guide.questions.iter().map(|one| Role::Answer(one.id.clone()));
        let reasons = reasons::frame().codes.iter().map(|one| Role::Reason(one.code.clone()));
        plain.chain(rated.cloned().map(Role::Rating)).chain(answers).chain(reasons).collect()
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Role::Rating(of) | Role::Answer(of) | Role::Reason(of) => write!(f, "{} {of}", self.kind()),
            _ => f.write_str(self.kind()),
        }
    }
}

impl FromStr for Role {
    type Err = String;

    fn from_str(name: &str) -> Result<Role, String> {
        let unknown = || "no such role".to_owned();
        let Some((kind, of)) = name.split_once(' ') else {
            return PLAIN
                .iter()
                .find(|(one, _)| *one == name)
                .map(|(_, role)| role.clone())
                .ok_or_else(unknown);
        };
        let of = of.to_owned();
        let guide = guides::current();
        match kind {
            "rating" if guide.items.iter().any(|one| one.id == of) => Ok(Role::Rating(of)),
            "rating" if guide.scales.iter().any(|one| one.id == of) => Ok(Role::Rating(of)),
            "answer" if guide.question(&of).is_some() => Ok(Role::Answer(of)),
            "reason" if reasons::frame().codes.iter().any(|one| one.code == of) => Ok(Role::Reason(of)),
            _ => Err(unknown()),
        }
    }
}

impl TryFrom<String> for Role {
    type Error = String;

    fn try_from(name: String) -> Result<Role, String> {
        name.parse()
    }
}

impl From<Role> for String {
    fn from(role: Role) -> String {
        role.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_is_known_by_its_name_and_no_other_is() {
        for role in Role::all() {
            assert_eq!(role.to_string().parse(), Ok(role));
        }
        for other in
            ["", "rating", "rating R99", "answer", "answer q99", "reason X1", "name", "contact", "id "]
        {
            assert!(other.parse::<Role>().is_err(), "{other}");
        }
    }
}
