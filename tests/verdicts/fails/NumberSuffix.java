// Rule: 1.5f is Java, not a decimal, though Double.parseDouble takes it.
void main() {
    IO.println("x=1.5f");
}

// Output:
//   x={x:number}
