// Rule: no line more than stated; Output is not "begins with".
void main() {
    IO.println("one");
    IO.println("surplus");
}

// Output:
//   one
