// Rule: a name is a name; {1} is an open brace.
void main() {
    IO.println("3");
}

// Output:
//   {1}
