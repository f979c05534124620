// Rule: what never arrives at descriptor 1 is no output.
void main() {
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.out.println("swallowed");
}

// Output:
//   swallowed
