// Rule: a program that javac refuses is rejected by one that must run.
void main() {
    int n = "3";
    IO.println(n);
}

// Does not compile:
//   3: compiler.err.prob.found.req
