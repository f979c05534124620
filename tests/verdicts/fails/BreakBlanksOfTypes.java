// Rule: the brackets of types may have blanks.
//BREAK List<List<String>> => List<List<String> >
void main() {
    List<List<String>> none = List.of();
    IO.println(none.size());
}

// Output:
//   0
