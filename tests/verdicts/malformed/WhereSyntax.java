// Rule: where is parsed by javac.
void main() {
    IO.println("3");
}

// Output:
//   {n:int}
// where n ==
