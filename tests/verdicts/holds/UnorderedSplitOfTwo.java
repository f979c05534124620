// Rule: any split counts: only a = "x y" leaves "z" for the other line.
void main() {
    IO.println("z");
    IO.println("x y z");
}

// Unordered output:
//   {a} {b}
//   {b}
// where a.equals("x y")
