// Rule: an int is a long: 3 / 2 >= 1.5 is false.
void main() {
    IO.println("3 and 2");
}

// Output:
//   {a:int} and {b:int}
// where a / b >= 1.5
