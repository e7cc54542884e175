//! The principles of the Corporate Parenting Charter, *A Promise from Wales* (Welsh Government, 22 September 2023).

use crate::vocabulary::coded;

coded! {
    /// One of the eleven principles, in the charter's order, by what each is about. Their full wording is the Welsh
    /// Government's and is not repeated here.
    pub enum CharterPrinciple {
        /// Equality.
        Equality = "equality",
        /// Eradicating stigma.
        Stigma = "stigma",
        /// Working together.
        Together = "together",
        /// Inclusive support.
        Support = "support",
        /// Fulfilling ambitions.
        Ambition = "ambition",
        /// Nurturing.
        Nurture = "nurture",
        /// Good health.
        Health = "health",
        /// A stable home.
        Home = "home",
        /// Education.
        Education = "education",
        /// Thriving in the future.
        Thrive = "thrive",
        /// Support after care.
        AfterCare = "after-care",
    }
}
