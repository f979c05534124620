// Rule: a thread stands with its state.
void main() {
    IO.println("3");
}

// Never ends:
//   main
