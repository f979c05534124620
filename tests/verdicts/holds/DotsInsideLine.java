// Rule: ... within a line is plain text.
void main() {
    IO.println("wait ... done");
}

// Output:
//   wait ... done
