// Rule: only standard output is judged, standard error is shown.
void main() {
    System.err.println("noise before");
    IO.println("one");
    System.err.println("noise after");
}

// Output:
//   one
