// Rule: an array's text has its identity in it, so it is no value of a condition.
void main() {
    IO.println("a,b");
}

// Output:
//   {names}
// where !names.concat("" + names.split(",")).isEmpty()
