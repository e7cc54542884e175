//! Services, households, carers and referrals.

mod authorities;
mod service;

pub use authorities::{Authority, WelshForms, authorities};
pub use service::Region;
