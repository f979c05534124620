// Rule: each run has an empty folder of its own.
void main() throws Exception {
    IO.println(new File("trace").createNewFile());
}

// Outcomes of 10 runs:
//   true | required
