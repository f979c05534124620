// Rule: these errors and no others.
void main() {
    int n = "text";
    String s = 3;
}

// Does not compile:
//   3: compiler.err.prob.found.req
