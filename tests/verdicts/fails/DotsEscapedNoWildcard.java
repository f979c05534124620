// Rule: \... matches nothing but the line "...".
void main() {
    IO.println("anything");
}

// Output:
//   \...
