// Rule: what the explorer has no model of is refused: standard input.
//EXPLORE
void main() throws Exception {
    IO.println(System.in.read());
}

// Output:
//   -1
