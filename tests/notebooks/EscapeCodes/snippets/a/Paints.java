void main() {
    IO.println("\u001b[31mred\u001b[0m \u001b]0;title\u0007 \rover \u202Eabc");
}

// Output:
//   red
