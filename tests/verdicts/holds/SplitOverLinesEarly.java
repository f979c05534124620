// Rule: a later line may decide how an earlier one is split.
void main() {
    IO.println("red green blue");
    IO.println("green blue");
}

// Output:
//   {a} {b}
//   {b}
// where a.equals("red")
