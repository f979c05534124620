// Rule: a closed System.out swallows what follows; the run completes.
void main() {
    IO.println("one");
    System.out.close();
    IO.println("two");
}

// Output:
//   one
