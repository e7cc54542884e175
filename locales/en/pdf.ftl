### Why a PDF cannot be made.

# $code (id): the code point, such as U+2713
pdf-no-glyph = The report was not made: it holds the character { $code }, which none of its fonts can show. Find it in the text and write it another way.
pdf-font = The report was not made: a font inside the program cannot be read. Please reinstall the program.
pdf-writer = The report was not made: the page writer was not sure of its work. Nothing was saved. Try again; if it happens once more, tell those who look after the program.
pdf-structure = The report was not made: it could not be given the structure that a screen reader needs. Nothing was saved. Try again; if it happens once more, tell those who look after the program.
