//! What a guide is made of, and the fingerprint by which a version is known.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::vocabulary::Both;

/// A whole interview guide, in both languages.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Guide {
    /// Which guide, the same for all its versions: `exit-1`.
    pub id: String,
    /// Counts up with every change of a word or of the order.
    pub version: u32,
    /// The stretches of the conversation, in order.
    pub sections: Vec<Section>,
    /// All questions, in order.
    pub questions: Vec<Question>,
    /// The sentences that a carer rates from 1 to 5.
    pub items: Vec<RatingItem>,
    /// The questions that a carer answers with 0 to 10.
    pub scales: Vec<Scale>,
    /// What the five points of a rating are called. The first is the strongest agreement and is worth 5.
    pub anchors: Vec<Both<String>>,
}

impl Guide {
    /// The fingerprint of the content: SHA-256, in lower-case hexadecimal, over JSON with sorted keys and no
    /// spaces. Any change of a word in either language changes it.
    pub fn hash(&self) -> String {
        let mut canonical = String::new();
        if let Ok(value) = serde_json::to_value(self) {
            write_sorted(&value, &mut canonical);
        }
        Sha256::digest(canonical.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The scales that are asked together with this question, in order.
    pub fn scales_of(&self, question: &str) -> Vec<&Scale> {
        self.scales.iter().filter(|scale| scale.question.as_deref() == Some(question)).collect()
    }
}

/// Sorts keys itself: whether `serde_json` keeps them in order of writing depends on which crates share the build.
fn write_sorted(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            let mut keys: Vec<&String> = fields.keys().collect();
            keys.sort();
            out.push('{');
            for (at, key) in keys.into_iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push(':');
                write_sorted(&fields[key], out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                write_sorted(item, out);
            }
            out.push(']');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

/// What happens in a section.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum SectionKind {
    /// Words to read aloud, and what is settled before the story begins.
    Opening,
    /// Open questions.
    Questions,
    /// Topics, of which only those are asked that the story opens.
    Modules,
    /// The sentences to rate.
    Ratings,
    /// What was written is read back, and the carer decides what may be used.
    ReadingBack,
    /// Thanks, counselling, what comes next.
    Close,
}

/// A stretch of the conversation.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Section {
    /// Its id within the guide.
    pub id: String,
    /// What happens in it.
    pub kind: SectionKind,
    /// Its name.
    pub name: Both<String>,
    /// Paragraphs to read aloud.
    pub script: Vec<Both<String>>,
    /// The ids of its questions, in order.
    pub questions: Vec<String>,
}

/// A follow-up to a question.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Probe {
    /// Its id, unique in the guide: the question's id, a hyphen, a word.
    pub id: String,
    /// Its words.
    pub text: Both<String>,
}

/// One open question.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// `q1` to `q41`.
    pub id: String,
    /// The id of its section.
    pub section: String,
    /// Its words.
    pub text: Both<String>,
    /// The topic, for a question that belongs to a module.
    pub module: Option<Both<String>>,
    /// A word to the interviewer; not read aloud.
    pub hint: Option<Both<String>>,
    /// Follow-ups, in order.
    pub probes: Vec<Probe>,
    /// The reason theme (`A` to `I`) that a passage from the answer most often belongs to.
    pub theme: Option<String>,
}

/// A sentence that a carer rates.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RatingItem {
    /// `R1` to `R11`.
    pub id: String,
    /// The heading of the Foster Carers' Charter that it stands under.
    pub heading: Both<String>,
    /// The sentence.
    pub text: Both<String>,
}

/// A question answered with a number from 0 to 10.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Scale {
    /// `S1` to `S3`.
    pub id: String,
    /// The open question that it is asked together with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub question: Option<String>,
    /// Its words.
    pub text: Both<String>,
    /// What 0 means.
    pub low: Both<String>,
    /// What 10 means.
    pub high: Both<String>,
}

#[cfg(test)]
mod tests {
    use crate::guides::current;

    #[test]
    fn one_changed_letter_changes_the_hash() {
        let guide = current();
        let mut other = guide.clone();
        assert_eq!(guide.hash(), other.hash());
        other.questions[11].probes.clear();
        other.questions[11].text.cy.push('!');
        assert_ne!(guide.hash(), other.hash());
        assert_eq!(guide.hash().len(), 64);
    }

    #[test]
    fn the_hash_survives_the_store() {
        let json = serde_json::to_string(current()).expect("plain data");
        let back: crate::guides::Guide = serde_json::from_str(&json).expect("reads back");
        assert_eq!(back.hash(), current().hash());
    }

    #[test]
    fn keys_are_sorted_and_text_is_escaped() {
        let mut out = String::new();
        super::write_sorted(&serde_json::json!({"b": [1, "ŵ\""], "a": null}), &mut out);
        assert_eq!(out, "{\"a\":null,\"b\":[1,\"ŵ\\\"\"]}");
    }

    #[test]
    fn scales_are_asked_with_their_questions() {
        let ids = |question| {
            current().scales_of(question).iter().map(|scale| scale.id.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(ids("q28"), ["S1"]);
        assert_eq!(ids("q32"), ["S2", "S3"]);
        assert!(ids("q12").is_empty());
    }
}
