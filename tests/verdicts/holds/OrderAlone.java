// Rule: Order alone leaves all other lines free.
void main() {
    IO.println("noise");
    IO.println("a");
    IO.println("noise");
    IO.println("b");
}

// Order:
//   a < b
