// Rule: an unknown need is an error: not met, not ignored.
//NEEDS memory>=2
void main() {
    IO.println("3");
}

// Output:
//   3
