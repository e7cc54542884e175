//! Services and what they declare.

use std::collections::BTreeMap;

use super::{Desk, Result, Trouble};
use crate::cases::{Declaration, DeclaredWay, LeaveType, NewService, ServiceRow, table};
use crate::language::alphabet;
use crate::store::Act;
use crate::vocabulary::{Both, Period, ServiceId};

impl Desk {
    /// Every service, in the alphabet of the desk's language.
    pub fn services(&self) -> Result<Vec<ServiceRow>> {
        let lang = self.language();
        let mut services = self.read(|reader| Ok(table::services(reader)?))?;
        services.sort_by(|a, b| alphabet::compare(a.name.get(lang), b.name.get(lang), lang));
        Ok(services)
    }

    /// Adds an independent provider.
    pub fn add_service(&mut self, service: &NewService) -> Result<ServiceRow> {
        let troubles = service.troubles();
        if !troubles.is_empty() {
            return Err(Trouble::form(troubles));
        }
        self.act(Act::AddService, |hand| Ok(table::add_service(hand.writer, service, hand.desk)?))
    }

    /// Corrects a service's names.
    pub fn rename_service(&mut self, service: ServiceId, name: &Both<String>) -> Result<ServiceRow> {
        self.act(Act::CorrectService, |hand| {
            table::rename_service(hand.writer, service, name)?;
            Ok(table::service(hand.writer, service)?)
        })
    }

    /// What the services declared about their own leavers.
    pub fn declarations(&self) -> Result<Vec<Declaration>> {
        self.read(|reader| Ok(table::declarations(reader)?))
    }

    /// How the households left that a service declared for exactly this period, as far as it told.
    pub fn declared_by(&self, service: ServiceId, period: Period) -> Result<Vec<DeclaredWay>> {
        let found = self.read(|reader| Ok(table::declared_by(reader, service, period)?))?;
        Ok(found.into_iter().map(|(way, leavers)| DeclaredWay { way, leavers }).collect())
    }

    /// Keeps a service's own figure of households that left. How they left stays as it was told before.
    pub fn declare(&mut self, declaration: Declaration) -> Result<Declaration> {
        let period = Period { from: declaration.from, to: declaration.to };
        let ways = self.declared_by(declaration.service, period)?;
        self.declare_in_full(declaration, &ways.into_iter().map(|one| (one.way, one.leavers)).collect())
    }

    /// The same with how they left, as far as the service tells; the parts may be fewer than the whole, never more.
    pub fn declare_in_full(
        &mut self,
        declaration: Declaration,
        by_type: &BTreeMap<LeaveType, u32>,
    ) -> Result<Declaration> {
        if declaration.from > declaration.to {
            return Err(crate::cases::Trouble::PeriodBackwards.into());
        }
        if by_type.values().map(|count| u64::from(*count)).sum::<u64>() > u64::from(declaration.leavers) {
            return Err(crate::cases::Trouble::PartsExceed.into());
        }
        self.act(Act::DeclareLeavers, |hand| {
            table::service(hand.writer, declaration.service)?;
            table::declare(hand.writer, declaration, by_type, hand.at)?;
            Ok(declaration)
        })
    }
}
