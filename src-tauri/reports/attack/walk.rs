//! Steps from one assignment to another. Nothing here is exact about what cannot be: it only finds assignments, and an
//! assignment counts when it agrees with every fact. Each that is found saves a question to the solver.

use super::model::{Model, Terms};
use super::solver::Wish;
use super::state::{State, Sums};

/// How many steps are taken at most to come to agree.
const STEPS: usize = 200;

/// What is changed by a step: one unknown, or two.
type Step = [(usize, i64); 2];

/// Changes `values` step by step till they agree with every fact of `model`, one unknown `held` between two values.
/// Nothing when that does not succeed soon.
pub fn mended(model: &Model, sums: &Sums, values: &[i64], held: (usize, i64, i64)) -> Option<State> {
    if values.len() != model.bounds.len() {
        return None;
    }
    let mut bounds = model.bounds.clone();
    if let Some(place) = bounds.get_mut(held.0) {
        *place = (held.1, held.2);
    }
    let inside: Vec<i64> =
        bounds.iter().zip(values).map(|((least, greatest), value)| *value.clamp(least, greatest)).collect();
    let mut state = sums.state(&inside);
    let mut off = sums.off(&state);
    for _ in 0..STEPS {
        if off == 0 {
            return Some(state);
        }
        let (step, better) = better(&bounds, sums, &mut state)?;
        apply(sums, &mut state, step);
        off -= better;
    }
    None
}

/// A step that brings something, of one unknown or else of two.
fn better(bounds: &[(i64, i64)], sums: &Sums, state: &mut State) -> Option<(Step, i64)> {
    let broken = sums.in_broken(state);
    let mut best: Option<(Step, i64)> = None;
    for one in &broken {
        for by in [-5, 5, -1, 1] {
            try_step(bounds, sums, state, [(*one, by), (*one, 0)], &mut best);
        }
        if best.is_some() {
            return best;
        }
    }
    for one in &broken {
        for other in (0..state.values.len()).filter(|other| other != one) {
            for (by, back) in [(1, -1), (-1, 1), (1, 1), (-1, -1)] {
                try_step(bounds, sums, state, [(*one, by), (other, back)], &mut best);
            }
            if best.is_some() {
                return best;
            }
        }
    }
    None
}

fn try_step(
    bounds: &[(i64, i64)],
    sums: &Sums,
    state: &mut State,
    step: Step,
    best: &mut Option<(Step, i64)>,
) {
    let inside = |(unknown, by): (usize, i64)| {
        let (least, greatest) = bounds[unknown];
        (least..=greatest).contains(&(state.values[unknown] + by))
    };
    if !step.into_iter().all(inside) {
        return;
    }
    let touched = [step[0].0, step[1].0];
    let before = sums.off_around(state, touched);
    apply(sums, state, step);
    let better = before - sums.off_around(state, touched);
    apply(sums, state, step.map(|(unknown, by)| (unknown, -by)));
    if better > best.map_or(0, |(_, most)| most) {
        *best = Some((step, better));
    }
}

/// One step on from an assignment that agrees to another that makes `terms` less or more. Whether there was one.
pub fn onward(model: &Model, sums: &Sums, state: &mut State, terms: &Terms, wish: Wish) -> bool {
    let mut weight = vec![0; state.values.len()];
    for (unknown, times) in terms {
        weight[*unknown] += if matches!(wish, Wish::Least) { -times } else { *times };
    }
    for (one, _) in terms {
        let by = weight[*one].signum();
        if try_on(model, sums, state, [(*one, by), (*one, 0)]) {
            return true;
        }
        for other in (0..weight.len()).filter(|other| other != one) {
            let back = [-1, 1].into_iter().filter(|back| weight[*one] * by + weight[other] * back > 0);
            for back in back {
                if try_on(model, sums, state, [(*one, by), (other, back)]) {
                    return true;
                }
            }
        }
    }
    false
}

/// Takes a step if what it leads to agrees.
fn try_on(model: &Model, sums: &Sums, state: &mut State, step: Step) -> bool {
    let inside = |(unknown, by): (usize, i64)| {
        let (least, greatest) = model.bounds[unknown];
        (least..=greatest).contains(&(state.values[unknown] + by))
    };
    if !step.into_iter().all(inside) {
        return false;
    }
    apply(sums, state, step);
    let agrees = step.into_iter().all(|(unknown, _)| sums.holds(state, unknown));
    if !agrees {
        apply(sums, state, step.map(|(unknown, by)| (unknown, -by)));
    }
    agrees
}

fn apply(sums: &Sums, state: &mut State, step: Step) {
    for (unknown, by) in step {
        if by != 0 {
            sums.change(state, unknown, by);
        }
    }
}
