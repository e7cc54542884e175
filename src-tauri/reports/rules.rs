//! The numbers of the protection rules, in one place and under one version. They are constants of the program:
//! no setting, file or argument reaches them, and every release records [`VERSION`].

/// The version of the rules that everything in this room follows.
pub const VERSION: &str = "1";

/// Rule 5: the fewest households that one cohort may hold. Closing at the fifth gave reports in which five of
/// five were pinned.
pub const COHORT_LEAST: u32 = 8;

/// Rule 6: the fewest providers in a pool.
pub const POOL_PROVIDERS: usize = 3;

/// Rule 9: the fewest households behind anything that is said or printed.
pub const SAID_FROM: u32 = 5;

/// Rule 9: in a pool, how far above its largest member a count must lie before it is said.
pub const POOL_BEYOND_LARGEST: u32 = 3;

/// Rule 13: the fewest households behind a theme that holds a sensitive code, and behind any single code.
pub const CAREFUL_FROM: u32 = 10;

/// Rules 10 and 11: from here on Wales is shown in numbers, and a median may be given.
pub const NUMBERS_FROM: u32 = 20;

/// Rule 11: every printed number is rounded to the nearest multiple of this.
pub const ROUNDED_TO: u32 = 5;

/// Rule 11: the one symbol, "0 to 4, or withheld".
pub const WITHHELD: &str = "*";

/// Rule 14: the smallest rounded base on which a percentage stands.
pub const PERCENT_BASE: u32 = 50;

/// Rules 5 and 6: the fewest households in a pool whose largest member has `largest`. With fewer, a member that
/// knows its own households learns fewer than three values about the others.
pub const fn pool_least(largest: u32) -> u32 {
    let least = 2 * largest + 5;
    if least < COHORT_LEAST { COHORT_LEAST } else { least }
}

/// Whether every rule is off. In every program this is a constant; a unit test can ask for it, to see that a reader outside
/// finds values then.
#[cfg(not(test))]
pub(super) const fn switched_off() -> bool {
    false
}

#[cfg(test)]
pub(super) fn switched_off() -> bool {
    OFF.with(std::cell::Cell::get)
}

#[cfg(test)]
thread_local! {
    static OFF: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Does `work` without protection: numbers as they are, of every group.
#[cfg(test)]
pub(super) fn without_protection<T>(work: impl FnOnce() -> T) -> T {
    OFF.with(|off| off.set(true));
    let done = work();
    OFF.with(|off| off.set(false));
    done
}

/// A number as it may be printed: `*` below five, else rounded to the nearest five. Zero is below five.
pub fn shown(count: u32) -> String {
    match count {
        few if few < SAID_FROM => WITHHELD.to_owned(),
        count if switched_off() => count.to_string(),
        count => rounded(count).to_string(),
    }
}

/// A count of the work of Wales, of which the service with the most has `largest`. A service knows its own, and would learn
/// from a total near it how little all others did together ("never split by service", rule 15): so the total stands only where
/// it is printed as at least five more than the largest, which leaves three values for the others whether it stands or not.
pub fn shown_of_wales(count: u32, largest: u32) -> String {
    let apart = switched_off() || largest == 0 || rounded(count) >= largest + ROUNDED_TO;
    if apart { shown(count) } else { WITHHELD.to_owned() }
}

/// The nearest multiple of five. Two and a half cannot occur, so there is no tie to break.
pub const fn rounded(count: u32) -> u32 {
    (count + ROUNDED_TO / 2) / ROUNDED_TO * ROUNDED_TO
}

/// A whole percentage made of released values only; none on a rounded base below fifty, or of a hidden part.
pub fn percent(part: &str, base: u32) -> Option<u32> {
    let base = rounded(base);
    let part: u32 = part.parse().ok()?;
    (base >= PERCENT_BASE).then(|| ((100 * part + base / 2) / base).min(100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_eight_one_and_none_print_ten_ten_star_star() {
        assert_eq!([8, 8, 1, 0].map(shown), ["10", "10", "*", "*"]);
    }

    #[test]
    fn numbers_are_rounded_to_the_nearest_five_and_nothing_else_is_printed() {
        assert_eq!([4, 5, 7, 8, 12, 13, 22, 23].map(shown), ["*", "5", "5", "10", "10", "15", "20", "25"]);
    }

    /// Every true number of the others that looks the same to a service which knows its own.
    #[test]
    fn a_service_that_knows_its_own_keeps_three_values_for_all_the_others_together() {
        for own in 1..60 {
            for others in 0..80 {
                let seen = shown_of_wales(own + others, own);
                // Of other totals this one may be the largest, or another service may have up to all that is left.
                let alike = |other: &u32| {
                    (1..=*other).chain([0]).any(|most| shown_of_wales(own + other, own.max(most)) == seen)
                };
                let alone = |other: &u32| shown_of_wales(own + other, own) == seen;
                assert!((0..200).filter(alone).count() >= 3, "{own} and {others}: {seen}");
                assert!((0..200).filter(alike).count() >= 3, "{own} and {others}: {seen}");
            }
        }
        assert_eq!(
            [(7, 7), (12, 7), (13, 7), (7, 0)].map(|(all, own)| shown_of_wales(all, own)),
            ["*", "*", "15", "5"]
        );
    }

    #[test]
    fn a_percentage_needs_a_rounded_base_of_fifty_and_a_shown_part() {
        assert_eq!(percent("20", 47), None);
        assert_eq!(percent("20", 48), Some(40));
        assert_eq!(percent("*", 100), None);
        assert_eq!(percent("35", 101), Some(35));
    }
}
