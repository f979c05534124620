// Rule: an empty cell is the outcome that prints nothing.
void main() {
    if (Math.random() < 0.5) IO.println("seen");
}

// Outcomes of 40 runs:
//        | required | nothing printed
//   seen | required | something printed
