// Rule: //SOURCES compiles another file with it.
//SOURCES WithSourcesHelper.java
void main() {
    IO.println(WithSourcesHelper.greeting());
}

// Output:
//   hello from the helper
