// Rule: the edit is split at the first " => ".
//BREAK "a" => "a => b"
void main() {
    IO.println("a");
}

// Output:
//   a
