// Rule: every break must be rejected, not one of them.
//BREAK "a" => "b"
//BREAK "c" => "d"
void main() {
    IO.println("a");
    IO.println("c");
}

// Output:
//   a
//   {}
