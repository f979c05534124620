// Rule: joiners are for emoji and words, not for names.
void main() {
    int a‍b = 1;
    IO.println(1);
}

// Output:
//   1
