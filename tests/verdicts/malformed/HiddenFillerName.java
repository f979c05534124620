// Rule: a name that isn't seen is refused: U+3164 is a letter to javac.
void main() {
    int ㅤ = 1;
    IO.println(ㅤ);
}

// Output:
//   1
