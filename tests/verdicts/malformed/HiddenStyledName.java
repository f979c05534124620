// Rule: wide letters look like others.
void main() {
    int ａ = 1;
    IO.println(1);
}

// Output:
//   1
