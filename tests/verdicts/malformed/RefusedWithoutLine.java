// Rule: each error is named with its line.
void main() {
    int n = 3
}

// Does not compile:
//   compiler.err.expected
