// Rule: the exception itself counts, no wrapper of the one who called.
int one = Integer.parseInt("one");

void main() {
    IO.println("never");
}

// Throws: NumberFormatException: For input string: "one"
