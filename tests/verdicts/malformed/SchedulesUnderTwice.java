/// One block a model.

void main() { IO.println(1); }

// Schedules under tso:
//   1 | 1
// Schedules under tso:
//   1 | some
