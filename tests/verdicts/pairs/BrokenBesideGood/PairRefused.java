// Rule: an expected refusal takes no others along either.
void main() {
    int n = "text";
}

// Does not compile:
//   3: compiler.err.prob.found.req
