// Rule: five rounds are tried, and all say no.
//ALONE
void main() {
    IO.println("n=3");
}

// Output:
//   n={n:int}
// where n == 4
