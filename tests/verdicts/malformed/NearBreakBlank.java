// Rule: a near miss of a directive is an error, no prose.
// BREAK "3" => "4"
void main() {
    IO.println("3");
}

// Output:
//   3
