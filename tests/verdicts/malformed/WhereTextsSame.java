// Rule: `==` of texts asks whether they are one object, which captured ones never are.
void main() {
    IO.println("x x");
}

// Output:
//   {a} {b}
// where a == b
