// Rule: what is printed after closing does not arrive.
void main() {
    IO.println("one");
    System.out.close();
    IO.println("two");
}

// Output:
//   one
//   two
