// Rule: JBang's other directives are accepted.
//DESCRIPTION A program that is described
//GAV org.example:directives:1.0
//JAVA 25+
void main() {
    IO.println("one");
}

// Output:
//   one
