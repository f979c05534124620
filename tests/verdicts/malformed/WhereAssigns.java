// Rule: where is a question, no assignment.
void main() {
    IO.println("3");
}

// Output:
//   {n:int}
// where n = 3
