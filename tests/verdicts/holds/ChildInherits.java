// Rule: what a child prints to the inherited output is output.
//NEEDS command=echo
void main() throws Exception {
    IO.println("parent");
    new ProcessBuilder("echo", "child").inheritIO().start().waitFor();
    IO.println("parent again");
}

// Output:
//   parent
//   child
//   parent again
