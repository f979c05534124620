// Rule: runs share a JVM, but no static state.
static int runs = 0;

void main() {
    IO.println(++runs);
}

// Outcomes of 30 runs:
//   1 | required  | each run is the first
//   * | forbidden | it saw another run
