//BREAK "open" => "closed"
// Rule: standard error that a run closed is open in the next one.
void main() {
    System.err.println("to standard error");
    IO.println(System.err.checkError() ? "broken" : "open");
    System.err.close();
}

// Outcomes of 5 runs:
//   open | required
