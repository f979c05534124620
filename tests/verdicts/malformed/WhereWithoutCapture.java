// Rule: there is nothing for where to ask.
void main() {
    IO.println("3");
}

// Output:
//   3
// where n == 3
