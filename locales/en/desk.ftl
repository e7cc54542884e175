# First run, lock, copies and the example store.
desk-locked = The program is locked.
