//! The code frame and the coding of interviews.
