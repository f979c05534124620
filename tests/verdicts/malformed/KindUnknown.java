// Rule: kinds are int and number.
void main() {
    IO.println("3");
}

// Output:
//   {n:long}
