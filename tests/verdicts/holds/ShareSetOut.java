// Rule: a run that replaces System.out doesn't silence the next.
void main() {
    IO.println("a");
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.out.println("swallowed");
}

// Outcomes of 10 runs:
//   a | required
