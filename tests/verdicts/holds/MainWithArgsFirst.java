// Rule: as with java, a main with arguments goes before one without.
void main() {
    IO.println("without");
}

void main(String[] args) {
    IO.println("with");
}

// Output:
//   with
