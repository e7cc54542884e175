//! How wide the columns of a table are, and what stands in them: words or figures.

/// The narrowest and the most comfortable width of a column.
pub type Need = (f32, f32);

/// Shares `room` among columns: all get what they are comfortable with and the rest in proportion; when that is
/// too much, each gets between its least and its comfort; when even the least is too much, words break.
pub fn share(needs: &[Need], room: f32) -> Vec<f32> {
    let least: f32 = needs.iter().map(|need| need.0).sum();
    let comfort: f32 = needs.iter().map(|need| need.1).sum();
    if comfort <= room || least >= room {
        let whole = if comfort <= room { comfort } else { least };
        let width = |need: &Need| if comfort <= room { need.1 } else { need.0 };
        return needs.iter().map(|need| width(need) * room / whole.max(1.0)).collect();
    }
    let ease = (room - least) / (comfort - least);
    needs.iter().map(|need| need.0 + (need.1 - need.0) * ease).collect()
}

/// The narrowest that a column of names may be.
const NAMES: f32 = 92.0;

/// The widths of a table with names at both sides and values between them: each column of values as wide as it needs,
/// or wider when the names have room enough, and the names share the rest. Nothing when they would have too little.
pub fn between(values: &[f32], room: f32) -> Option<Vec<f32>> {
    // Columns of values stand as wide as each other, as far as that leaves the names two thirds.
    let widest = values.iter().fold(0.0_f32, |one, next| one.max(*next));
    let count = values.len() as f32;
    let alike = widest * count <= room / 3.0;
    let values: Vec<f32> = values.iter().map(|one| if alike { widest } else { *one }).collect();
    let names = (room - values.iter().sum::<f32>()) / 2.0;
    (names >= NAMES).then(|| [vec![names], values, vec![names]].concat())
}

/// Whether a column holds figures, and so is set flush right: short cells, most of which are a figure, a sign
/// that stands for one, or a few words around one ("under 5").
pub fn holds_figures<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let cells: Vec<&str> = cells.map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let short = cells.iter().all(|cell| cell.chars().count() <= 24);
    short && !cells.is_empty() && cells.iter().filter(|cell| is_figure(cell)).count() * 2 > cells.len()
}

fn is_figure(cell: &str) -> bool {
    let digits = |c: char| c.is_ascii_digit();
    let names_a_year = cell.split(|c| !digits(c)).any(|run| run.len() == 4);
    cell.starts_with(|c: char| digits(c) || "<>≤≥–—-−*£+".contains(c))
        || cell.contains(digits) && !names_a_year
}

/// Gives all columns of figures the same need, so that they stand as wide as each other.
pub fn even(needs: &mut [Need], figures: &[bool]) {
    let of_figures = needs.iter().zip(figures).filter(|(_, figures)| **figures).map(|(need, _)| *need);
    let widest = of_figures.reduce(|one, next| (one.0.max(next.0), one.1.max(next.1)));
    for (need, figures) in needs.iter_mut().zip(figures) {
        if let (true, Some(widest)) = (*figures, widest) {
            *need = widest;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn figures_are_told_from_words() {
        assert!(holds_figures(["12", "5–9", "dan 5", "–", "1,204"].into_iter()));
        assert!(holds_figures(["dan 5", "dan 5", "8 neu fwy"].into_iter()));
        assert!(!holds_figures(["Powys", "Gwynedd", "12"].into_iter()));
        assert!(!holds_figures(["Medi 2025", "Hydref 2025"].into_iter()));
        assert!(!holds_figures(["8 o aelwydydd, a phob un wedi'i gyfweld", "9"].into_iter()));
        assert!(!holds_figures(std::iter::empty()));
    }

    #[test]
    fn names_stand_at_both_sides_and_share_what_is_left() {
        assert_eq!(between(&[60.0], 460.0), Some(vec![200.0, 60.0, 200.0]));
        assert_eq!(between(&[50.0, 60.0], 460.0), Some(vec![170.0, 60.0, 60.0, 170.0]));
        assert_eq!(between(&[90.0, 60.0, 60.0], 460.0), Some(vec![125.0, 90.0, 60.0, 60.0, 125.0]));
        assert_eq!(between(&[90.0; 4], 460.0), None);
    }

    #[test]
    fn no_column_is_narrower_than_its_longest_word_while_there_is_room() {
        let widths = share(&[(60.0, 400.0), (40.0, 50.0)], 300.0);
        assert!(widths[0] >= 60.0 && widths[1] >= 40.0, "{widths:?}");
    }

    proptest! {
        #[test]
        fn columns_fill_the_measure(needs in prop::collection::vec((5.0f32..200.0, 0.0f32..400.0), 1..9)) {
            let needs: Vec<Need> = needs.into_iter().map(|(least, more)| (least, least + more)).collect();
            prop_assert!((share(&needs, 450.0).iter().sum::<f32>() - 450.0).abs() < 0.5);
        }
    }
}
