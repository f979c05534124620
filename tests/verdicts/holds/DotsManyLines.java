// Rule: ... alone on a line matches any lines.
void main() {
    IO.println("first");
    for (int i = 0; i < 100; i++) IO.println(i);
    IO.println("last");
}

// Output:
//   first
//   ...
//   last
