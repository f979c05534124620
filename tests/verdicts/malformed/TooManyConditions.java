// Rule: conditions are bounded: each is compiled.
void main() {
    IO.println(1);
}

// Output:
//   {n:int}
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
// where n > 0
