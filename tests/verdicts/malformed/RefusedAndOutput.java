// Rule: "Does not compile" stands alone: nothing runs.
void main() {
    int n = 3
}

// Does not compile:
//   3: compiler.err.expected
// Output:
//   3
