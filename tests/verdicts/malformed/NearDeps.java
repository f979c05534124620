// Rule: a near miss of a directive is an error, no prose.
//Deps org.example:example:1
void main() {
    IO.println("3");
}

// Output:
//   3
