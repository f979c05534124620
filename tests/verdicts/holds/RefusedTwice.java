// Rule: all errors are named.
void main() {
    int n = "text";
    String s = 3;
}

// Does not compile:
//   3: compiler.err.prob.found.req
//   4: compiler.err.prob.found.req
