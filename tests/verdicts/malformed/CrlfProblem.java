// Rule: places are right in a source with CRLF.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   3 | requierd
