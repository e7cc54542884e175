//! Files and maps that came to harm.
