// Rule: an int is -?\d+, so a plus sign is none of it.
void main() {
    IO.println("got +3");
}

// Output:
//   got {n:int}
