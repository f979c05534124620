// Rule: where no refusal is stated, an error of javac fails, at its line.
void main() {
    int n = "text";
    IO.println(n);
}

// Output:
//   text
