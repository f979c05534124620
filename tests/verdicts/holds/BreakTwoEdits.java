// Rule: several breaks are allowed, each applied alone.
//BREAK "a" => "b"
//BREAK "c" => "d"
void main() {
    IO.println("a");
    IO.println("c");
}

// Output:
//   a
//   c
