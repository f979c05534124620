/* a number */ //BREAK 1 => 2
// Rule: a directive begins its line, also where a comment stands before it.
void main() {
    IO.println(1);
}

// Output:
//   1
