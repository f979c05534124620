// Rule: no escape stands for code, be it a letter of another language.
void main() {
    int \u00e9 = 1;
    IO.println(1);
}

// Output:
//   1
