// Rule: a snippet that javac refuses takes no others along.
void main() {
    IO.println("good");
}

// Output:
//   good
