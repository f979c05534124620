//EXPLORE sc, tos

/// A memory model has a name.

void main() { IO.println(1); }

// Output:
//   1
