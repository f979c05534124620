// Rule: a source with CRLF reads as one with LF.
//LIMIT 5s
//BREAK one => two
void main() {
    IO.println("one");
}

// Output:
//   one
