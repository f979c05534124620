// Rule: a break of which javac makes the same changes nothing.
//BREAK seen + 1 => (seen + (1))
//BREAK { IO.println => { ; IO.println
void main() {
    int seen = 1;
    if (seen > 0) { IO.println(seen + 1); }
}

// Output:
//   2
