// Rule: NaN is no finite decimal, though Double.parseDouble takes it.
void main() {
    IO.println("x=" + 0.0 / 0.0);
}

// Output:
//   x={x:number}
