//! Black-box tests, one binary. Each file says in a sentence what belongs there.

mod architecture;
mod commands;
mod desk;
mod kills;
mod languages;
mod pdf;
mod protection;
mod store;
