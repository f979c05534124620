// Rule: a source with CRLF reads as one with LF, its table too.
void main() {
    IO.println("one");
}

// Outcomes of 3 runs:
//   one | required | the only one
