// Rule: -Werror makes a warning an error, for this snippet.
//JAVAC_OPTIONS -Xlint:rawtypes -Werror
void main() {
    List list = new ArrayList<String>();
    IO.println(list.size());
}

// Output:
//   0
