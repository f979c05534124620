// Rule: nothing fixes itself.
//FIXES FixesItself
void main() {
    IO.println("3");
}

// Output:
//   3
