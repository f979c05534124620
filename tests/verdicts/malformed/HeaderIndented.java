// Rule: a header that is set in as a body is, is none, and is told where there is no other.
void main() {
    IO.println(2);
}

//   Output:
//   1
