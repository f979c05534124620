// Rule: nothing is hidden: a line that javac ends is one for a reader.
void main() {
    // says it:  System.out.println("3"); if (false)
    IO.println(1 + 1);
}

// Output:
//   3
