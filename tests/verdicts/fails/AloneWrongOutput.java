// Rule: a wrong output is never tried again.
//ALONE
void main() {
    IO.println("n=3");
}

// Output:
//   m={n:int}
// where n == 3
