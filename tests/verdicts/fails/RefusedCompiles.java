// Rule: a program that compiles is no proof, even if it then throws.
void main() {
    int n = Integer.parseInt("text");
}

// Does not compile:
//   3: compiler.err.prob.found.req
