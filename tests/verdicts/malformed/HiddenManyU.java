// Rule: nothing is hidden: however many u an escape has.
// \uuu002a
void main() {
    IO.println(1 + 1);
}

// Output:
//   3
