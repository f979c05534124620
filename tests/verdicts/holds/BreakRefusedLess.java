// Rule: of two reasons a break may take one away.
//BREAK "two" => 2
void main() {
    int one = "one";
    int two = "two";
}

// Does not compile:
//   4: compiler.err.prob.found.req
//   5: compiler.err.prob.found.req
