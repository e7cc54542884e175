//! The door to the solver. It works in floating point, so nothing it says is believed: what it proposes is rounded
//! and tried by exact integers, and what fails that trial, or does not come, counts as impossible. A mistake of the
//! solver can only make the reader look cleverer than any reader is.

use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem, SolveOptions, Variable};

use super::model::{Fact, Model, Range};

/// How many branches are tried for one question before it counts as unanswered. A count and no clock, so that every
/// machine gives the same answer.
const BRANCHES: u64 = 400;

/// What to look for among everything that the facts allow.
#[derive(Clone, Copy)]
pub enum Wish {
    /// As little as possible.
    Least,
    /// As much as possible.
    Greatest,
}

/// Values that agree with every fact and with `besides`, and make `terms` as little or as much as possible. Nothing
/// when there are none, or none were found.
pub fn find(model: &Model, terms: &[(usize, i64)], wish: Wish, besides: Option<&Range>) -> Option<Vec<i64>> {
    let problem = write(model, terms, wish, besides)?;
    let mut options = SolveOptions::default();
    options.node_limit = Some(BRANCHES);
    let solution = problem.problem.solve_with(options).ok()?.into_solution().ok()?;
    let values: Vec<i64> = problem.unknowns.iter().map(|one| whole(solution.var_value(*one))).collect();
    (agrees(model, &values) && besides.is_none_or(|range| range.holds(&values))).then_some(values)
}

/// Whether `values` lie within their bounds and agree with every fact, by exact integers.
pub fn agrees(model: &Model, values: &[i64]) -> bool {
    let within =
        model.bounds.iter().zip(values).all(|((least, greatest), value)| (least..=greatest).contains(&value));
    within && values.len() == model.bounds.len() && model.facts.iter().all(|fact| fact.holds(values))
}

#[allow(clippy::cast_possible_truncation)] // A float that is too large saturates, and then agrees with nothing.
fn whole(value: f64) -> i64 {
    value.round() as i64
}

/// Counts are of households, so every number here is far below the last integer that `f64` holds.
#[allow(clippy::cast_precision_loss)]
fn float(value: i64) -> f64 {
    value as f64
}

struct Written {
    problem: Problem,
    unknowns: Vec<Variable>,
}

fn write(model: &Model, terms: &[(usize, i64)], wish: Wish, besides: Option<&Range>) -> Option<Written> {
    let mut problem = Problem::new(match wish {
        Wish::Least => OptimizationDirection::Minimize,
        Wish::Greatest => OptimizationDirection::Maximize,
    });
    let mut weights = vec![0; model.bounds.len()];
    for (unknown, times) in terms {
        *weights.get_mut(*unknown)? += times;
    }
    let mut unknowns = Vec::with_capacity(weights.len());
    for (weight, (least, greatest)) in weights.iter().zip(&model.bounds) {
        let bounds = (i32::try_from(*least).ok()?, i32::try_from(*greatest).ok()?);
        unknowns.push(problem.add_integer_var(float(*weight), bounds));
    }
    let mut written = Written { problem, unknowns };
    for fact in &model.facts {
        written.fact(model, fact)?;
    }
    if let Some(range) = besides {
        written.range(model, range)?;
    }
    Some(written)
}

impl Written {
    fn fact(&mut self, model: &Model, fact: &Fact) -> Option<()> {
        match (fact.any.as_slice(), fact.one_sum()) {
            ([ranges], _) => ranges.iter().try_for_each(|range| self.range(model, range)),
            (_, Some((terms, ranges))) => self.ranges(terms, &ranges),
            _ => self.alternatives(model, fact),
        }
    }

    fn sum(&self, terms: &[(usize, i64)]) -> Option<LinearExpr> {
        let mut sum = LinearExpr::empty();
        for (unknown, times) in terms {
            sum.add(*self.unknowns.get(*unknown)?, float(*times));
        }
        Some(sum)
    }

    fn range(&mut self, model: &Model, range: &Range) -> Option<()> {
        let (low, high) = model.reach(&range.terms);
        if range.least == range.greatest {
            let sum = self.sum(&range.terms)?;
            self.problem.add_constraint(sum, ComparisonOp::Eq, float(range.least));
            return Some(());
        }
        if range.least > low {
            let sum = self.sum(&range.terms)?;
            self.problem.add_constraint(sum, ComparisonOp::Ge, float(range.least));
        }
        if range.greatest < high {
            let sum = self.sum(&range.terms)?;
            self.problem.add_constraint(sum, ComparisonOp::Le, float(range.greatest));
        }
        Some(())
    }

    /// One switch for each range, exactly one of them on, and the sum between the ends of that one.
    fn ranges(&mut self, terms: &[(usize, i64)], ranges: &[(i64, i64)]) -> Option<()> {
        let switches = self.switches(ranges.len());
        let (mut from, mut to) = (self.sum(terms)?, self.sum(terms)?);
        for (switch, (least, greatest)) in switches.iter().zip(ranges) {
            from.add(*switch, -float(*least));
            to.add(*switch, -float(*greatest));
        }
        self.problem.add_constraint(from, ComparisonOp::Ge, 0.0);
        self.problem.add_constraint(to, ComparisonOp::Le, 0.0);
        Some(())
    }

    /// One switch for each alternative, exactly one of them on; the ranges of one that is off bind nobody.
    fn alternatives(&mut self, model: &Model, fact: &Fact) -> Option<()> {
        let switches = self.switches(fact.any.len());
        for (switch, ranges) in switches.iter().zip(&fact.any) {
            for range in ranges {
                let (low, high) = model.reach(&range.terms);
                let mut from = self.sum(&range.terms)?;
                from.add(*switch, -float(range.least - low));
                self.problem.add_constraint(from, ComparisonOp::Ge, float(low));
                let mut to = self.sum(&range.terms)?;
                to.add(*switch, float(high - range.greatest));
                self.problem.add_constraint(to, ComparisonOp::Le, float(high));
            }
        }
        Some(())
    }

    fn switches(&mut self, count: usize) -> Vec<Variable> {
        let switches: Vec<Variable> = (0..count).map(|_| self.problem.add_binary_var(0.0)).collect();
        let one: Vec<(Variable, f64)> = switches.iter().map(|switch| (*switch, 1.0)).collect();
        self.problem.add_constraint(one.as_slice(), ComparisonOp::Eq, 1.0);
        switches
    }
}
