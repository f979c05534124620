// Rule: runs of a table are starts of their own. The first identity hash of a start is the same each time, so one parity is
// never seen; in one JVM for all runs each would be another.
void main() {
    IO.println(new Object().hashCode() & 1);
}

// Outcomes of 20 runs:
//   0 | required | even
//   1 | required | odd
