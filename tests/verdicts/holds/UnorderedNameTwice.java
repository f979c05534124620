// Rule: a name is one text in all of a run; the search must find it.
void main() {
    IO.println("5 starts");
    IO.println("7 starts");
    IO.println("7 ends");
}

// Unordered output:
//   {a} starts
//   {b} starts
//   {b} ends
// where a.equals("5")
