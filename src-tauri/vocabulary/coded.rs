//! Small closed lists whose members have one code everywhere: in the store, on the wire, on the command line.

/// A member of a closed list, known by its code.
pub trait Coded: Copy + Sized + 'static {
    /// Every member, in the order in which they are offered.
    const ALL: &'static [Self];

    /// The member's code.
    fn code(self) -> &'static str;

    /// The member with this code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.code() == code)
    }
}

/// Declares an enum together with its codes, so that a code is written down once.
macro_rules! coded {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$member_doc:meta])* $member:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, serde::Deserialize, serde::Serialize)]
        #[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
        pub enum $name {
            $($(#[$member_doc])* #[serde(rename = $code)] $member,)*
        }

        impl $crate::vocabulary::Coded for $name {
            const ALL: &'static [Self] = &[$($name::$member),*];

            fn code(self) -> &'static str {
                match self {
                    $($name::$member => $code,)*
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = String;

            fn from_str(code: &str) -> std::result::Result<Self, String> {
                <Self as $crate::vocabulary::Coded>::from_code(code).ok_or_else(|| {
                    let codes: Vec<_> =
                        <Self as $crate::vocabulary::Coded>::ALL.iter().map(|one| $crate::vocabulary::Coded::code(*one)).collect();
                    codes.join(" | ")
                })
            }
        }
    };
}
pub(crate) use coded;
