//! How much each aspect counts when mentors are ranked for somebody.

use serde::{Deserialize, Serialize};

/// How much each aspect counts, in points.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(deny_unknown_fields)]
pub struct MentoringWeights {
    /// Years, ages, kinds of fostering, issues.
    pub experience: u8,
    /// How near they live.
    pub geography: u8,
    /// The language that was wished for.
    pub language: u8,
    /// How both work best.
    pub personality: u8,
    /// How the one likes to learn and the other to show.
    pub learning: u8,
}

impl Default for MentoringWeights {
    /// `domain.md` 6.5, an assumption, and so a setting.
    fn default() -> Self {
        MentoringWeights { experience: 40, geography: 20, language: 15, personality: 15, learning: 10 }
    }
}

impl MentoringWeights {
    /// Hundredths of a point. Weights are whole points; what comes of them is kept finer, so that nothing is lost to rounding.
    pub const FINE: u32 = 100;

    /// Whether anything counts at all.
    pub fn is_bearable(self) -> bool {
        self.total() > 0 && self.all().into_iter().all(|one| one <= 100)
    }

    /// The most that somebody can come to, in hundredths of a point.
    pub fn total(self) -> u32 {
        self.all().into_iter().map(|one| u32::from(one) * MentoringWeights::FINE).sum()
    }

    fn all(self) -> [u8; 5] {
        [self.experience, self.geography, self.language, self.personality, self.learning]
    }
}
