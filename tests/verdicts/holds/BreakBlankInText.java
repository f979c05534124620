// Rule: a blank in a text is no blank of the code.
//BREAK "a b" => "a  b"
void main() {
    IO.println("a b");
}

// Output:
//   a b
