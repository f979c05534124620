// Rule: an int is a long, so 3 / 2 is 1.
void main() {
    IO.println("3 and 2");
}

// Output:
//   {a:int} and {b:int}
// where a / b == 1
