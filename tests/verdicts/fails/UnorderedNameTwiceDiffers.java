// Rule: a name is one text in all of a run, in any order too.
void main() {
    IO.println("8 ends");
    IO.println("7 starts");
}

// Unordered output:
//   {a} starts
//   {a} ends
