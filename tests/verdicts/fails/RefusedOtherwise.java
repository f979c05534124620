// Rule: it must be that error, not some error.
void main() {
    int n = missing;
}

// Does not compile:
//   3: compiler.err.prob.found.req
