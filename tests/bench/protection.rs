//! Protection and the attack over years of releases of all services, beside the solver alone on the same models.

use gwrando_core::reports::gate::Years;
use serde_json::{Value, json};

use super::timed;

/// How many years are released.
const YEARS: [usize; 3] = [1, 3, 5];

/// How often each is done.
const ROUNDS: usize = 3;

/// Times the release of all reports with the attack on everything behind them, and the solver alone.
pub fn measure() -> Value {
    let each = YEARS.map(|count| {
        let (mut ours, mut solver, mut hidden) = (Vec::new(), Vec::new(), 0);
        for _ in 0..ROUNDS {
            let mut years = Years::of(count);
            let (ms, (found, safe)) = timed(|| {
                years.release(&mut |_| ());
                years.attack()
            });
            assert!(safe, "everything hidden stays open");
            hidden = found;
            ours.push(ms);
            solver.push(timed(|| years.solver_alone()).0);
        }
        (count.to_string(), json!({"ours": ours, "solver": solver, "hidden": hidden}))
    });
    Value::Object(each.into_iter().collect())
}
