// Rule: an int is within long; one more is none.
void main() {
    IO.println("got 9223372036854775808");
}

// Output:
//   got {n:int}
