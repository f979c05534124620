// Rule: blanks at line ends don't count, a carriage return neither.
void main() {
    IO.print("one\r\ntwo\r\n");
}

// Output:
//   one
//   two
