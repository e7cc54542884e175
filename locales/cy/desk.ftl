# First run, lock, copies and the example store.
desk-locked = Mae'r rhaglen ar glo.
