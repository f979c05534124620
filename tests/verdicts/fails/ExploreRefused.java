// Rule: what can't be explored is refused with its line, and fails.
//EXPLORE
void main() throws Exception {
    IO.println(new ProcessBuilder("true").start().waitFor());
}

// Output:
//   0
