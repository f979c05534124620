// Rule: a near miss of where is an error.
void main() {
    IO.println("3");
}

// Output:
//   {n:int}
// where: n == 3
