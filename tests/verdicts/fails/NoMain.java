// Rule: a file without a main is no program.
class Nothing {
    void hello() { IO.println("hello"); }
}

// Output:
//   hello
