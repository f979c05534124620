// Rule: a state is one of Thread.State.
void main() {
    IO.println("3");
}

// Never ends:
//   main SLEEPING
