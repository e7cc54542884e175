//! An invented exit survey in the shape that real ones have: ids that a spreadsheet rounded, three ways to write a day,
//! a column for each factor that repeats its own name, scales in words, bands of years, *Not stated*, free text. The same
//! seed gives the same survey.

use std::collections::BTreeMap;

use gwrando_core::earlier::EarlierMap;
use gwrando_core::reasons::frame;

use super::{map, world};

/// The organisations with how many left them in each of the five years; some could report by themselves, some never.
pub const ORGANISATIONS: [(&str, usize); 12] = [
    ("Barley Imaginary Fostering", 26),
    ("Clover Imaginary Fostering", 22),
    ("Juniper Imaginary Fostering", 18),
    ("Heather Imaginary Fostering", 14),
    ("Sorrel Imaginary Fostering", 12),
    ("Bramble Imaginary Fostering", 11),
    ("Rowan Imaginary Fostering", 10),
    ("Teasel Imaginary Fostering", 9),
    ("Yarrow Imaginary Fostering", 6),
    ("Mallow Imaginary Fostering", 5),
    ("Campion Imaginary Fostering", 4),
    ("Betony Imaginary Fostering", 3),
];
/// The reporting years, by the year in which each begins.
pub const YEARS: [i32; 5] = [2019, 2020, 2021, 2022, 2023];

/// What a column of factors is called, and the reason that the map makes of it.
const FACTORS: [(&str, &str); 8] = [
    ("Contributing Factors. Support", "C1"),
    ("Contributing Factors. Workload", "B3"),
    ("Contributing Factors. Breaks", "B4"),
    ("Contributing Factors. Pay", "G1"),
    ("Contributing Factors. Respect", "D1"),
    ("Contributing Factors. Study / Travel", "A6"),
    ("Contributing Factors. Relocation", "A5"),
    ("Contributing Factors. Panel", "H4"),
];
const LIKERT: [&str; 6] =
    ["Strongly Agree", "Agree", "Neutral", "Disagree", "Strongly Disagree", "Not Applicable"];
const BANDS: [&str; 6] = ["Less than 1 year", "1-2", "3-4", "5-10", "More than 10 years", "Not Stated"];

/// A row as the survey was made: what is true, apart from how it is written.
#[derive(Clone, Debug)]
pub struct Truth {
    pub organisation: &'static str,
    pub year: i32,
    pub household: usize,
    /// The main reason and the ticked ones.
    pub reasons: Vec<&'static str>,
    /// Local themes and national findings.
    pub allowed: bool,
}

/// Numbers that look random and are the same each time.
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap_or(0) % end.max(1)
    }
}

/// The survey as a file, with what is true of each row.
pub fn survey(seed: u64) -> (String, Vec<Truth>) {
    let mut chance = Chance(seed);
    let factors: Vec<&str> = FACTORS.iter().map(|(heading, _)| *heading).collect();
    let mut text = format!(
        "Record ID,Family Key,Institute,SeparationType,Cease Date,Separation Date,{},\
         Main Factor. Which of these was the main factor?,Topic 1. I felt listened to,Topic 2. I had support,\
         Likely to recommend (0-10),LengthofService. Overall,Gender,CurrentAge,Comments,Consent\n",
        factors.join(",")
    );
    let (mut truths, mut household) = (Vec::new(), 0);
    for year in YEARS {
        for (organisation, size) in ORGANISATIONS {
            for _ in 0..size {
                household += 1;
                // Every eleventh household answered twice, once for each carer.
                for carer in 0..=usize::from(household % 11 == 0) {
                    let truth = truth(&mut chance, organisation, year, household);
                    text.push_str(&line(&mut chance, &truth, carer));
                    truths.push(truth);
                }
            }
        }
    }
    (text, truths)
}

fn truth(chance: &mut Chance, organisation: &'static str, year: i32, household: usize) -> Truth {
    let main = chance.below(FACTORS.len());
    let mut reasons = vec![FACTORS[main].1];
    for (at, (_, code)) in FACTORS.iter().enumerate() {
        if at != main && chance.below(5) == 0 && reasons.len() < 6 {
            reasons.push(code);
        }
    }
    Truth { organisation, year, household, reasons, allowed: !household.is_multiple_of(13) }
}

fn line(chance: &mut Chance, truth: &Truth, carer: usize) -> String {
    // A reporting year begins in April.
    let (month, year) = match chance.below(12) {
        at @ 0..=8 => (at + 4, truth.year),
        at => (at - 8, truth.year + 1),
    };
    let day = chance.below(28) + 1;
    const SHORT: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let cease = match chance.below(3) {
        0 => format!("{day:02}/{month:02}/{year}"),
        1 => format!("{month:02}/{year}"),
        _ => format!("{}-{}", SHORT[month - 1], year % 100),
    };
    let separation = if chance.below(4) == 0 { "Not Stated".to_owned() } else { cease.clone() };
    let ticks = FACTORS.map(|(heading, code)| {
        let named = truth.reasons.contains(&code);
        if named { heading.rsplit(". ").next().unwrap_or("x") } else { "-" }
    });
    let main = FACTORS.iter().find(|(_, code)| *code == truth.reasons[0]).map_or("", |(heading, _)| heading);
    format!(
        "6.34133E+17,F-{:04},{},{},{cease},{separation},{},{},{},{},{},{},{},{},\"{}\",{}\n",
        truth.household,
        truth.organisation,
        // Rows of one household say the same.
        ["Resignation", "Retirement", "Contract Expired", "Transfer"][truth.household % 4],
        ticks.join(","),
        main.rsplit(". ").next().unwrap_or_default(),
        LIKERT[chance.below(6)],
        LIKERT[chance.below(6)],
        chance.below(11),
        BANDS[truth.household % 6],
        ["Female", "Male", "Not Stated"][chance.below(3)],
        ["21 25", "56 or older", "41 45"][chance.below(3)],
        ["Nothing, really.", "More \"\"breaks\"\", please", ""][(chance.below(3) + carer) % 3],
        if truth.allowed { "Yes" } else { "No" },
    )
}

/// The map for it, as a person would write it.
pub fn survey_map() -> EarlierMap {
    use std::fmt::Write;
    let mut toml = String::from(
        r#"
source = "Invented exit survey"
nothing = ["Not Stated", "-"]
[columns]
"Record ID" = "id"
"Family Key" = "household"
"Institute" = "service"
"SeparationType" = "leave-type"
"Cease Date" = "interviewed"
"Separation Date" = "left"
"Main Factor. Which of these was the main factor?" = "primary"
"Topic 1. I felt listened to" = "rating R4"
"Topic 2. I had support" = "rating R6"
"Likely to recommend (0-10)" = "rating S2"
"LengthofService. Overall" = "years"
"Comments" = "answer q29"
"Consent" = "consent"
"#,
    );
    for (heading, code) in FACTORS {
        writeln!(toml, "\"{heading}\" = \"reason {code}\"").expect("a text");
    }
    toml.push_str(
        r#"
[fixed]
category = "mainstream"
language = "en"
[days]
formats = ["DD/MM/YYYY", "MM/YYYY", "MMM-YY"]
part = "last"
missing = "interviewed"
[values.leave-type]
Resignation = "resigned-stopping"
Retirement = "resigned-stopping"
"Contract Expired" = "service-closed"
Transfer = "resigned-transferring"
[values.rating]
"Neutral" = 3
[values.years]
"Less than 1 year" = 0
"1-2" = 1
"3-4" = 3
"5-10" = 5
"More than 10 years" = 11
[values.consent]
Yes = "interview local-themes national-findings"
No = "interview"
"#,
    );
    toml.push_str("[values.reason]\n");
    for (heading, _) in FACTORS {
        writeln!(toml, "\"{}\" = \"yes\"", heading.rsplit(". ").next().unwrap_or_default()).expect("a text");
    }
    toml.push_str("[values.primary]\n");
    for (heading, code) in FACTORS {
        writeln!(toml, "\"{}\" = \"{code}\"", heading.rsplit(". ").next().unwrap_or_default())
            .expect("a text");
    }
    for (name, _) in ORGANISATIONS {
        writeln!(
            toml,
            "[[services]]\ncy = \"{name}\"\nen = \"{name}\"\nkind = \"IFA\"\nregion = \"north-wales\""
        )
        .expect("a text");
        for year in YEARS {
            writeln!(toml, "[[declared]]\nservice = \"{name}\"\nyear = {year}\nleavers = 40")
                .expect("a text");
        }
    }
    map(&toml)
}

#[test]
fn the_map_can_say_what_such_a_survey_means() {
    let (text, truths) = survey(7);
    let mut world = world();
    let file = world.write("survey.csv", text.as_bytes());
    let map = survey_map();
    let plan = world.plan(&file, &map);
    assert!((700..800).contains(&truths.len()), "{}", truths.len());
    assert_eq!((plan.unusable.len(), plan.unfound.len(), plan.missing.len()), (0, 0, 0));
    assert_eq!(plan.unknown, []);
    assert_eq!((plan.faulty, plan.news as usize), (0, truths.len()));
    assert_eq!(plan.ids.rounded as usize, truths.len(), "not one id is what it was");
    assert_eq!((plan.services.len(), plan.declared.len()), (12, 60));
    let by_year: Vec<usize> = plan.years.iter().map(|one| one.count as usize).collect();
    let truly = YEARS.map(|year| truths.iter().filter(|one| one.year == year).count());
    assert_eq!(by_year, truly, "a month's last day lies in its own reporting year");
    let done = world.import(&file, &map, false).expect("imports");
    assert_eq!(
        done.cases.len() + truths.iter().filter(|one| one.household % 11 == 0).count() / 2,
        truths.len()
    );
    assert_eq!(world.import(&file, &map, false).expect_err("twice").code, "earlier-nothing-new");
    let codes: BTreeMap<&str, &str> = frame()
        .codes
        .iter()
        .map(|one| (one.code.as_str(), one.theme.as_deref().unwrap_or_default()))
        .collect();
    assert!(FACTORS.iter().all(|(_, code)| codes.contains_key(code)));
}

#[test]
fn what_is_left_out_of_the_map_is_listed_with_its_rows() {
    let (text, truths) = survey(7);
    let world = world();
    let file = world.write("survey.csv", text.as_bytes());
    let mut map = survey_map();
    map.values.get_mut("leave-type").expect("words").remove("Transfer");
    map.values.get_mut("years").expect("bands").remove("3-4");
    let plan = world.plan(&file, &map);
    let told: BTreeMap<String, u32> =
        plan.unknown.iter().map(|one| (format!("{}: {}", one.role, one.words), one.rows)).collect();
    let rows = |is: &dyn Fn(usize) -> bool| {
        u32::try_from(truths.iter().filter(|one| is(one.household)).count()).expect("few")
    };
    let expected = BTreeMap::from([
        ("leave-type: Transfer".to_owned(), rows(&|one| one % 4 == 3)),
        ("years: 3-4".to_owned(), rows(&|one| one % 6 == 2)),
    ]);
    assert_eq!(told, expected);
    assert_eq!(plan.faulty, rows(&|one| one % 4 == 3 || one % 6 == 2));
}
