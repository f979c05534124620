// Rule: an empty cell matches nothing but the empty output.
void main() {
    IO.println("seen");
}

// Outcomes of 5 runs:
//    | acceptable | nothing printed
