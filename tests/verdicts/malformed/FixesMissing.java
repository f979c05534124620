// Rule: what //FIXES names must be there.
//FIXES NobodyOfThatName
void main() {
    IO.println("3");
}

// Output:
//   3
