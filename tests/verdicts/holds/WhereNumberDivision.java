// Rule: a number is a double: 3 / 2 is 1.5.
void main() {
    IO.println("3 and 2");
}

// Output:
//   {a:number} and {b:number}
// where a / b >= 1.5
