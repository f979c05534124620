// Rule: what "Does not compile" states, a break undoes.
//BREAK "text" => 3
void main() {
    int n = "text";
}

// Does not compile:
//   4: compiler.err.prob.found.req
