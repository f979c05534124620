// Rule: where is judged, not only parsed.
void main() {
    IO.println("n=3");
}

// Output:
//   n={n:int}
// where n == 4
