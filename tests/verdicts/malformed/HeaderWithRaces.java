// Rule: a header stands alone on its line.
void main() {
    IO.println(2);
}

// Races: none
