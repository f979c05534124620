// Rule: a need that is met says nothing.
//NEEDS cores>=1, jdk>=25
//NEEDS command=java
//JAVA 25+
void main() {
    IO.println("one");
}

// Output:
//   one
