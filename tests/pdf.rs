//! Reports as files: structure, glyphs, sameness, the checkers.
