// Rule: among code, too, a directive begins its line; an indented one
// is no prose.
void main() {
    //BREAK "3" => "4"
    IO.println("3");
}

// Output:
//   3
