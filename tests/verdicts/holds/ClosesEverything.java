// Rule: a program that closes all its streams still ends as it does.
void main() throws Exception {
    IO.println("one");
    System.in.close();
    System.err.close();
    System.out.close();
    System.exit(3);
}

// Output:
//   one
// Exit: 3
