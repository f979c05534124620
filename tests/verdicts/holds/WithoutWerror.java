// Rule: options of one snippet are not another's: here a warning is none.
void main() {
    List list = new ArrayList<String>();
    IO.println(list.size());
}

// Output:
//   0
