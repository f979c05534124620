// Rule: a letter that looks like a Latin one tells names apart that look the same.
void main() {
    int count = 1, cоunt = 2;
    IO.println(count);
}

// Output:
//   1
