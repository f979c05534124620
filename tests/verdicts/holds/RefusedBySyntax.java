// Rule: an error of syntax is one as well.
void main() {
    int n = 3
}

// Does not compile:
//   3: compiler.err.expected
