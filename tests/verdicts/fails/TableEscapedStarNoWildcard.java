// Rule: \* matches nothing but a star.
void main() {
    IO.println("anything");
}

// Outcomes of 3 runs:
//   \* | acceptable | a star
