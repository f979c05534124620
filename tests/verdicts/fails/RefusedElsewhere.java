// Rule: the error must be at that line.
void main() {
    int n = "text";
}

// Does not compile:
//   2: compiler.err.prob.found.req
