//! Both languages: the same messages, the same variables, spelling.
