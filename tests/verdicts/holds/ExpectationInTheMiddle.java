// Rule: only the file's last comment is the expectation.
// Output:
//   wrong
void main() {
    // Output:
    //   wrong
    helper();
}

// Output:
//   wrong

void helper() {
    IO.println("right");
}

// Output:
//   right
