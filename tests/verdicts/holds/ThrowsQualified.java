// Rule: the class is named by its qualified or simple name.
void main() throws Exception {
    throw new java.io.FileNotFoundException("gone");
}

// Throws: java.io.FileNotFoundException: gone
