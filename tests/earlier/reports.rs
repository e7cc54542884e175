//! Earlier interviews count as any other: by their own day, once a household, and under the rules.
