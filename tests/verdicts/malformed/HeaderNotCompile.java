// Rule: a near miss of a header is an error, no prose.
void main() {
    int n = 3
}

// Does not Compile:
//   3: compiler.err.expected
