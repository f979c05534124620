// Rule: a need that is met excuses nothing.
//NEEDS cores>=1
void main() {
    IO.println("one");
}

// Output:
//   other
