// Rule: standard input that a run closed is open in the next.
void main() throws Exception {
    IO.println(System.in.read());
    System.in.close();
    System.err.close();
}

// Outcomes of 4 runs:
//   -1 | required
