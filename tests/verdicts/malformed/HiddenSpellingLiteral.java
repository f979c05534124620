// Rule: a letter in two spellings looks the same.
void main() {
    IO.println("é".equals("é"));
}

// Output:
//   false
