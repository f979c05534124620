// Rule: a dependency that can't be had fails by its name.
//DEPS org.example.nobody:no-such-library:0.0.1
void main() {
    IO.println("one");
}

// Output:
//   one
