// Rule: endless output is no match for "...": it was cut.
//LIMIT 3s
void main() {
    var line = "and on ".repeat(1000);
    while (true) IO.println(line);
}

// Output:
//   ...
