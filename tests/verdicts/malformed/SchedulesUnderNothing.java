/// A header names a memory model that there is.

void main() { }

// Schedules under tsp:
//   | 1
