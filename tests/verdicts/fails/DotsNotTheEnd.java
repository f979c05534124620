// Rule: what follows ... must end the output.
void main() {
    for (String s : "start stop more".split(" ")) IO.println(s);
}

// Output:
//   start
//   ...
//   stop
