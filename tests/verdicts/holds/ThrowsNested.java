// Rule: a nested class has its simple name, with no name of its file.
static class Broken extends RuntimeException {
    Broken(String message) { super(message); }
}

void main() {
    throw new Broken("mine");
}

// Throws: Broken: mine
