// Rule: orders are bounded: each is looked for in all lines of each run.
void main() {
    IO.println("a");
    IO.println("b");
}

// Order:
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
//   a < b
