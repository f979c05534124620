// Rule: "Does not compile" names line and key of each error.
void main() {
    int n = "text";
}

// Does not compile:
//   3: compiler.err.prob.found.req
