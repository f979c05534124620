// Rule: a number of runs that fits nowhere is an error, no crash.
void main() {
    IO.println("3");
}

// Outcomes of 99999999999999999999 runs:
//   3 | required
